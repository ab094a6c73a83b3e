/** Seas, rivers, lakes and straits. */
export const WATERS = `
WORLD: Ostsee=Baltic Sea|Baltic; Nordsee=North Sea; Mittelmeer=Mediterranean|Mediterranean Sea;
  Schwarzes Meer=Black Sea; Rotes Meer=Red Sea; Totes Meer=Dead Sea; Kaspisches Meer=Caspian Sea;
  Adria=Adriatic|Adriatic Sea; Ägäis=Aegean|Aegean Sea; Atlantik|Atlantischer Ozean=Atlantic|Atlantic Ocean;
  Nordatlantik=North Atlantic; Südatlantik=South Atlantic; Pazifik|Pazifischer Ozean=Pacific|Pacific Ocean;
  Südpazifik=South Pacific; Indischer Ozean=Indian Ocean; Arktischer Ozean|Nordpolarmeer=Arctic Ocean;
  Südchinesisches Meer=South China Sea; Ostchinesisches Meer=East China Sea; Gelbes Meer=Yellow Sea;
  Japanisches Meer=Sea of Japan; Arabisches Meer=Arabian Sea; Golf von Aden=Gulf of Aden;
  Golf von Mexiko=Gulf of Mexico; Golf von Bengalen=Bay of Bengal; Golf von Oman=Gulf of Oman;
  Golf von Guinea=Gulf of Guinea; Persischer Golf=Persian Gulf; Straße von Hormus=Strait of Hormuz;
  Straße von Gibraltar=Strait of Gibraltar; Ärmelkanal=English Channel; Bosporus=Bosphorus; Dardanellen=Dardanelles;
  Suezkanal|Suez-Kanal=Suez Canal; Panamakanal|Panama-Kanal=Panama Canal; Asowsches Meer=Sea of Azov;
  Barentssee=Barents Sea; Beringsee=Bering Sea; Bodensee=Lake Constance; Genfersee|Genfer See=Lake Geneva;
  Gardasee=Lake Garda; Comer See=Lake Como; Zürichsee=Lake Zurich; Chiemsee; Starnberger See=Lake Starnberg;
  Tegernsee; Müritz; Neusiedler See=Lake Neusiedl; Plattensee=Lake Balaton; Baikalsee=Lake Baikal;
  Ladogasee=Lake Ladoga; Viktoriasee=Lake Victoria; Tanganjikasee=Lake Tanganyika; Tschadsee=Lake Chad;
  Michigansee=Lake Michigan; Eriesee=Lake Erie; Ontariosee=Lake Ontario; Titicacasee=Lake Titicaca; Lake Tahoe;
  Loch Ness; Tahrir; Donau=Danube; Rhein=Rhine; Elbe; Oder; Weser; Mosel=Moselle; Neckar; Spree; Havel; Saale; Inn;
  Isar; Aare; Rhone|Rhône=Rhône|Rhone; Seine; Loire; Garonne; Themse=Thames; Tiber; Weichsel=Vistula; Wolga=Volga;
  Dnepr|Dnjepr=Dnieper|Dnipro River; Nil=Nile; Sambesi=Zambezi; Euphrat=Euphrates; Tigris; Indus; Ganges; Brahmaputra;
  Mekong; Jangtse|Jangtsekiang|Yangtze=Yangtze; Gelber Fluss=Yellow River; Amazonas-Fluss=Amazon River;
  Mississippi-Fluss=Mississippi River; Rio Grande; Hudson=Hudson River; Potomac; East River; Colorado River;
  Missouri River; Ohio River; Hudson Bay; Cape Fear; Chesapeake Bay; Puget Sound; Great Lakes|Große Seen=Great Lakes;
  Bering-Straße|Beringstraße=Bering Strait; Malakka-Straße|Straße von Malakka=Strait of Malacca|Malacca Strait;
  Torres-Straße=Torres Strait; Taiwanstraße|Taiwan-Straße=Taiwan Strait; Sundastraße=Sunda Strait;
  Bab al-Mandab=Bab el-Mandeb; Nord-Ostsee-Kanal=Kiel Canal; Ijsselmeer; Kattegat; Skagerrak; Wattenmeer=Wadden Sea;
  Deutsche Bucht=German Bight; Biskaya|Golf von Biskaya=Bay of Biscay; Ionisches Meer=Ionian Sea;
  Tyrrhenisches Meer=Tyrrhenian Sea; Tasmansee|Tasmanische See=Tasman Sea; Karibisches Meer=Caribbean Sea;
  Java-See|Javasee=Java Sea; Cook-Straße=Cook Strait; Lake Pontchartrain; Lake Superior; Marianengraben=Mariana Trench
`;
