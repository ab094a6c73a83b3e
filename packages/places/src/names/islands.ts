/** Islands by country or region. */
export const ISLANDS = `
ES: Mallorca=Mallorca|Majorca; Ibiza; Menorca=Menorca|Minorca; Teneriffa=Tenerife; Gran Canaria; Lanzarote;
  Fuerteventura; La Palma; La Gomera; El Hierro; Kanaren|Kanarische Inseln=Canary Islands|Canaries;
  Balearen=Balearic Islands
IT: Sizilien=Sicily; Sardinien=Sardinia; Capri; Elba; Giglio; Lampedusa; Ischia; Stromboli
FR: Korsika=Corsica
GR: Kreta=Crete; Korfu=Corfu; Rhodos=Rhodes; Lesbos; Samos; Chios; Kos; Santorin=Santorini; Mykonos; Euböa=Evia;
  Zakynthos
DK: Fünen=Funen; Seeland=Zealand; Bornholm; Jütland=Jutland
DE-MV: Rügen; Usedom; Hiddensee; Fehmarn
DE-SH: Sylt; Föhr; Amrum; Helgoland=Heligoland; Fehmarn
DE-NI: Borkum; Norderney; Juist; Langeoog; Spiekeroog; Wangerooge; Baltrum
NO: Utøya=Utøya|Utoya; Spitzbergen|Svalbard=Svalbard|Spitsbergen; Lofoten
SE: Gotland; Öland
FI: Åland|Ålandinseln=Åland
PT: Madeira; Azoren=Azores
MT: Gozo
GB: Isle of Man; Jersey; Guernsey; Isle of Wight; Orkney; Orkneyinseln=Orkney Islands;
  Shetland|Shetlandinseln=Shetland|Shetland Islands; Hebriden=Hebrides; Anglesey; Diego Garcia
HR: Krk; Hvar; Korčula
ID: Bali; Java; Sumatra; Borneo; Sulawesi|Celebes; Lombok; Flores; Molukken=Moluccas; Nias; Sumbawa; Simeulue; Timor;
  Ambon; Mentawai-Inseln=Mentawai Islands; Krakatau=Krakatoa
PH: Luzon; Mindanao; Leyte; Samar; Cebu; Palawan; Jolo; Boracay; Basilan; Negros
JP: Honshu; Kyushu|Kyūshū; Shikoku; Okinawa; Kurilen=Kuril Islands
CN: Hainan
IN: Andamanen=Andaman Islands; Nikobaren=Nicobar Islands
KR: Jeju
TZ: Sansibar=Zanzibar
US-NY: Long Island; Staten Island; Manhattan; Coney Island
US-MA: Nantucket; Martha’s Vineyard
US-HI: Oahu; Maui; Kauai; Molokai; Big Island
US-AK: Aleuten=Aleutian Islands; Kodiak
US-FL: Florida Keys
CU: Guantánamo-Bucht=Guantanamo Bay|Guantánamo Bay
EC: Galapagosinseln|Galápagos=Galapagos Islands|Galapagos|Galápagos
CL: Osterinsel=Easter Island
AR: Feuerland=Tierra del Fuego
CA: Vancouver Island; Baffin Island; Cape Breton; Labrador
RU: Sachalin=Sakhalin; Nowaja Semlja=Novaya Zemlya; Kotlin
AU: Weihnachtsinsel=Christmas Island; Tasmanien=Tasmania; Kokosinseln=Cocos Islands; Norfolk Island
WORLD: St. Helena=Saint Helena; Antillen=Antilles; Bermudas=Bermuda; Jungferninseln=Virgin Islands; Tahiti; Nauru
`;
