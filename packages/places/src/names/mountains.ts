/** Mountains and mountain ranges. */
export const MOUNTAINS = `
WORLD: Alpen=Alps; Anden=Andes; Himalaya|Himalaja=Himalayas|Himalaya; Pyrenäen=Pyrenees; Karpaten=Carpathians; Ural;
  Rocky Mountains|Rockies; Appalachen=Appalachians; Dolomiten=Dolomites; Karawanken=Karawanks;
  Hohe Tatra=High Tatras|Tatra; Vogesen=Vosges; Apennin=Apennines; Harz; Brocken; Zugspitze; Feldberg; Watzmann; Rhön;
  Taunus; Spessart; Fichtelgebirge; Riesengebirge=Giant Mountains; Thüringer Wald=Thuringian Forest;
  Bayerischer Wald=Bavarian Forest; Schwäbische Alb=Swabian Jura; Teutoburger Wald=Teutoburg Forest;
  Mount Everest=Mount Everest|Everest; K2; Nanga Parbat; Annapurna; Manaslu; Matterhorn;
  Mont Blanc|Montblanc=Mont Blanc; Eiger|Eiger-Nordwand=Eiger; Großglockner=Grossglockner; Ortler; Dachstein;
  Jungfraujoch; Ätna=Etna|Mount Etna; Vesuv=Vesuvius|Mount Vesuvius; Kilimandscharo=Kilimanjaro|Mount Kilimanjaro;
  Fuji|Fudschijama=Mount Fuji; Mount McKinley|Denali; Mount Rainier; Mount Hood; Mount St. Helens;
  Mount Cook|Aoraki=Mount Cook|Aoraki|Mt Cook|Mt. Cook; Aconcagua; Elbrus; Ararat; Olymp=Mount Olympus;
  Eyjafjallajökull; Merapi; Pinatubo; Mount Kenya; Mount Vernon; Sierra Nevada; Blue Ridge Mountains; Grand Canyon;
  Yosemite; Yellowstone; Death Valley; Hermon=Mount Hermon; Tempelberg=Temple Mount; Athos=Mount Athos;
  Blue Mountains; Atlasgebirge|Atlas-Gebirge=Atlas Mountains; Altai; Pamir; Karakorum=Karakoram; Semmering;
  Brenner=Brenner Pass; Gotthard=Gotthard; Großer Sankt Bernhard=Great St Bernard Pass; Arlberg
`;
