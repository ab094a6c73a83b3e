/** Cities in North and South America by country or region. Selected from GeoNames (CC BY 4.0); German names added. */
export const CITIES_AMERICA = `
AI: The Valley
AR: Bahía Blanca; Bariloche; Berazategui; Buenos Aires; Córdoba; Corrientes; Formosa; José C. Paz; La Plata; La Rioja;
  Mar del Plata; Mendoza; Morón; Neuquén; Paraná; Posadas; Quilmes; Resistencia; Río Cuarto; Río Gallegos; Rosario;
  Salta; San Fernando del Valle de Catamarca; San Juan; San Luis; San Miguel de Tucumán; San Salvador de Jujuy;
  Santa Fe; Santiago del Estero; Ushuaia
AW: Oranjestad
BB: Bridgetown
BL: Gustavia
BO: Cochabamba; La Paz; Oruro; Potosí; Santa Cruz de la Sierra; Sucre; Tarija; Trinidad
BQ: Kralendijk
BR: Altamira; Americana; Ananindeua; Anápolis; Angra dos Reis; Aparecida de Goiânia; Aracaju; Araçatuba; Arapiraca;
  Araraquara; Barra Mansa; Barreiras; Barueri; Bauru; Belém; Belford Roxo; Belo Horizonte; Betim; Blumenau; Boa Vista;
  Brasília|Brasilia; Brumadinho; Cachoeiro de Itapemirim; Camaçari; Campina Grande; Campinas; Campo Grande;
  Campos dos Goytacazes; Canoas; Carapicuíba; Caruaru; Cascavel; Caucaia; Caxias do Sul; Chapecó; Contagem; Cotia;
  Criciúma; Cuiabá; Curitiba; Diadema; Divinópolis; Dourados; Duque de Caxias; Embu; Feira de Santana;
  Ferraz de Vasconcelos; Florianópolis; Fortaleza; Foz do Iguaçu; Franca; Goiânia; Governador Valadares; Gravataí;
  Guarapuava; Guarujá; Guarulhos; Hortolândia; Ilhéus; Imperatriz; Indaiatuba; Ipatinga; Itaboraí; Itabuna; Itajaí;
  Itapecerica da Serra; Itapevi; Itaquaquecetuba; Jaboatão; Jaboatão dos Guararapes; Jacareí; João Pessoa; Joinville;
  Juazeiro do Norte; Juiz de Fora; Jundiaí; Lages; Limeira; Londrina; Macapá; Maceió; Manaus; Maracanaú; Mariana;
  Marília; Maringá; Mauá; Mogi das Cruzes; Montes Claros; Mossoró; Natal; Niterói; Nossa Senhora do Socorro;
  Nova Friburgo; Nova Iguaçu; Novo Hamburgo; Olinda; Osasco; Palmas; Parauapebas; Parnamirim; Passo Fundo; Paulista;
  Pelotas; Petrolina; Petrópolis; Piracicaba; Planaltina; Ponta Grossa; Porto Alegre; Porto Velho; Praia Grande;
  Presidente Prudente; Recife; Ribeirão das Neves; Ribeirão Preto; Rio Branco; Rio Claro; Rio de Janeiro|Rio;
  Rio Grande; Rio Verde; Rondonópolis; Salvador; Santa Bárbara d’Oeste; Santa Luzia; Santa Maria; Santarém;
  Santo André; Santos; São Bernardo do Campo; São Carlos; São João de Meriti; São José; São José do Rio Preto;
  São José dos Campos; São Leopoldo; São Luís; São Paulo|Sao Paulo; São Vicente; Serra; Sete Lagoas; Sobral; Sorocaba;
  Sumaré; Suzano; Taboão da Serra; Taubaté; Teresina; Uberaba; Uberlândia; Várzea Grande; Viamão; Vila Velha; Vitória;
  Vitória da Conquista; Volta Redonda
BS: Nassau
BZ: Belmopan
CA: Banff; Charlottetown; Fort McMurray; Fredericton; Gatineau; Iqaluit; Kananaskis; Lac-Mégantic; Laval; Lévis;
  Longueuil; Montreal|Montréal; Québec|Quebec=Quebec City|Quebec; Saguenay; Saint John; Sherbrooke; Thunder Bay;
  Trois-Rivières; Whistler; Whitehorse; Yellowknife
CA-AB: Calgary; Edmonton
CA-BC: Abbotsford; Burnaby; Coquitlam; Delta; Kelowna; Surrey; Vancouver; Victoria
CA-MB: Winnipeg
CA-NB: Moncton
CA-NL: St. John’s
CA-NS: Dartmouth; Halifax
CA-ON: Barrie; Brampton; Burlington; East York; Etobicoke; Greater Sudbury; Guelph; Hamilton; Kitchener; Markham;
  Milton; Mississauga; Oakville; Oshawa; Ottawa; Richmond Hill; St. Catharines; Toronto; Vaughan; Windsor
CA-SK: Regina; Saskatoon
CL: Antofagasta; Arica; Chillán; Concepción; Copiapó; Coquimbo; Iquique; La Pintana; La Serena; Puente Alto;
  Puerto Montt; Punta Arenas; Rancagua; San Bernardo; Santiago|Santiago de Chile; Talca; Talcahuano; Temuco; Valdivia;
  Valparaíso; Viña del Mar
CO: Armenia; Barrancabermeja; Barranquilla; Bogotá|Bogota; Bucaramanga; Buenaventura; Cali; Cartagena; Cúcuta;
  Dosquebradas; Envigado; Florencia; Floridablanca; Ibagué; Itagüí; Leticia; Manizales; Medellín|Medellin; Mocoa;
  Montería; Neiva; Palmira; Pasto; Pereira; Popayán; Riohacha; Santa Marta; Sincelejo; Soacha; Tuluá; Tunja;
  Valledupar; Villavicencio
CR: San José
CU: Arroyo Naranjo; Bayamo; Camagüey; Ciego de Ávila; Cienfuegos; Guantánamo|Guantanamo; Havanna=Havana; Holguín;
  Las Tunas; Matanzas; Pinar del Río; San Miguel del Padrón; Sancti Spíritus; Santa Clara; Santiago de Cuba; Varadero
CW: Willemstad
DM: Roseau
DO: Concepción de La Vega; La Romana; Puerto Plata; Salvaleón de Higüey; San Francisco de Macorís;
  San Pedro de Macorís; Santiago de los Caballeros; Santo Domingo; Santo Domingo Este; Santo Domingo Oeste
EC: Ambato; Cuenca; Esmeraldas; Guayaquil; Ibarra; Loja; Machala; Portoviejo; Quito; Riobamba;
  Santo Domingo de los Colorados; Tulcán
FK: Stanley
GD: Saint George’s
GF: Cayenne
GP: Basse-Terre
GS: Grytviken
GT: Chimaltenango; Escuintla; Guatemala-Stadt=Guatemala City; Mixco; Quetzaltenango; Villa Nueva
GY: Georgetown
HN: La Ceiba; San Pedro Sula; Tegucigalpa
HT: Cap-Haïtien; Croix-des-Bouquets; Gonaïves; Jacmel; Jérémie; Les Cayes; Miragoâne; Pétionville; Port-au-Prince;
  Port-de-Paix
JM: Kingston; Montego Bay; Spanish Town
KN: Basseterre
LC: Castries
MF: Marigot
MQ: Fort-de-France
MX: Acapulco; Acapulco de Juárez; Aguascalientes; Ayotzinapa; Azcapotzalco; Buenavista; Campeche; Cancún|Cancun;
  Celaya; Chalco; Chetumal; Chicoloapan; Chihuahua; Chilpancingo; Ciudad Apodaca; Ciudad Benito Juárez;
  Ciudad del Carmen; Ciudad General Escobedo; Ciudad Juárez; Ciudad López Mateos; Ciudad Madero;
  Ciudad Nezahualcoyotl; Ciudad Obregón; Ciudad Victoria; Coacalco; Coatzacoalcos; Coyoacán; Cuauhtémoc;
  Cuautitlán Izcalli; Cuautla; Cuernavaca; Culiacán; Delegación Cuajimalpa de Morelos; Ecatepec de Morelos; Ensenada;
  Gómez Palacio; Guadalajara; Hermosillo; Heroica Matamoros; Iguala; Irapuato; Ixtapaluca; Iztacalco; Iztapalapa;
  Jiutepec; León de los Aldama; Los Mochis; Mazatlán; Mérida; Mexicali; Mexiko-Stadt=Mexico City; Monclova; Monterrey;
  Morelia; Naucalpan de Juárez; Nogales; Nuevo Laredo; Oaxaca; Ojo de Agua; Pachuca de Soto; Piedras Negras;
  Poza Rica de Hidalgo; Puebla; Puerto Vallarta; Reynosa; Salamanca; Saltillo; San Cristóbal de las Casas;
  San Luis Potosí; San Luis Río Colorado; San Nicolás de los Garza; San Pablo de las Salinas; Santa Catarina;
  Santa María Chimalhuacán; Santiago de Querétaro; Soledad de Graciano Sánchez; Tampico; Tapachula; Tehuacán; Tepic;
  Tijuana; Tláhuac; Tlalnepantla; Tlalpan; Tlaquepaque; Toluca; Tonalá; Torreón; Tuxtla; Uruapan; Veracruz;
  Victoria de Durango; Villahermosa; Xalapa de Enríquez; Xico; Xochimilco; Zapopan
NI: Chinandega; Estelí; León; Managua; Masaya; Matagalpa
PA: David; Panama-Stadt=Panama City; San Miguelito
PE: Arequipa; Ayacucho; Bagua; Cajamarca; Callao; Chiclayo; Chimbote; Chincha Alta; Cusco; Huancayo; Huánuco; Huaraz;
  Ica; Iquitos; Juliaca; Lima; Machu Picchu; Piura; Pucallpa; Puno; Sullana; Tacna; Trujillo; Tumbes
PM: Saint-Pierre
PR: Bayamón; Caguas; Carolina; Guaynabo; Ponce
PY: Asunción; Capiatá; Ciudad del Este; San Lorenzo
SR: Paramaribo
SV: Mejicanos; San Miguel; San Salvador; Santa Tecla; Soyapango
SX: Philipsburg
TC: Cockburn Town
TT: Port of Spain
US: Washington, D.C.
US-AK: Anchorage; Fairbanks; Juneau; Wasilla
US-AL: Huntsville; Mobile; Montgomery; Selma; Tuscaloosa
US-AR: Little Rock
US-AZ: Alhambra; Chandler; Deer Valley; Glendale; Maryvale; Mesa; Peoria; Phoenix; Scottsdale; Tempe; Tucson
US-CA: Anaheim; Antioch; Bakersfield; Berkeley; Beverly Hills; Burbank; Carlsbad; Chula Vista; Costa Mesa; Cupertino;
  Daly City; East Los Angeles; El Cajon; El Monte; Elk Grove; Escondido; Fairfield; Fontana; Fremont; Fresno;
  Fullerton; Garden Grove; Hayward; Huntington Beach; Inglewood; Irvine; Lancaster; Long Beach; Los Angeles; Malibu;
  Menlo Park; Modesto; Monterey; Moreno Valley; Mountain View; Murrieta; Napa; Norwalk; Oakland; Oceanside;
  Orange County; Oxnard; Palm Springs; Palmdale; Palo Alto; Paradise; Pomona; Rancho Cucamonga; Rialto; Riverside;
  Roseville; Sacramento; Salinas; San Bernardino; San Diego; San Francisco; San Jose; San Mateo; San Quentin;
  Santa Ana; Santa Clarita; Santa Cruz; Santa Monica; Simi Valley; Stockton; Sunnyvale; Temecula; Thousand Oaks;
  Torrance; Vallejo; Victorville; Visalia; West Covina
US-CO: Arvada; Aspen; Aurora; Boulder; Centennial; Colorado Springs; Columbine; Denver; Fort Collins; Greeley;
  Lakewood; Littleton; Pueblo; Thornton; Vail
US-CT: Bridgeport; Hartford; New Haven; Newtown; North Stamford; Sandy Hook; Stamford; Waterbury
US-DE: Dover
US-FL: Cape Canaveral; Cape Coral; Clearwater; Coral Springs; Davie; Daytona Beach; Fort Lauderdale; Fort Myers;
  Gainesville; Hialeah; Hollywood; Jacksonville; Key West; Lakeland; Mar-a-Lago; Miami; Miami Beach; Miami Gardens;
  Miramar; Orange Park; Orlando; Palm Bay; Palm Beach; Parkland; Pembroke Pines; Pensacola; Pompano Beach;
  Port Saint Lucie; Sanford; Sarasota; St. Petersburg; Tallahassee; Tampa; West Palm Beach
US-GA: Athens; Atlanta; Sandy Springs; Savannah
US-HI: Honolulu; Lahaina; Pearl Harbor
US-IA: Cedar Rapids; Davenport; Des Moines
US-ID: Boise
US-IL: Chicago; Elgin; Joliet; Naperville; North Peoria; Rockford
US-IN: Evansville; Fort Wayne; Indianapolis; South Bend
US-KS: Olathe; Overland Park; Topeka; Wichita
US-KY: Frankfort; Ironville; Lexington; Lexington-Fayette; Louisville; Meads
US-LA: Baton Rouge; Lafayette; Metairie; Metairie Terrace; New Orleans; Shreveport
US-MA: Boston; Lowell; Worcester
US-MD: Annapolis; Baltimore; Bethesda; Camp David
US-ME: Augusta
US-MI: Ann Arbor; Dearborn; Detroit; Flint; Grand Rapids; Lansing; Sterling Heights; Warren
US-MN: Minneapolis; Saint Paul
US-MO: East Independence; Ferguson; Jefferson City; Joplin; Kansas City; Springfield; St. Louis
US-MS: Biloxi; Jackson
US-MT: Billings; Helena
US-NC: Charlotte; Durham; Fayetteville; Greensboro; High Point; Raleigh; Wilmington; Winston-Salem
US-ND: Bismarck; Fargo
US-NE: Lincoln; Omaha
US-NH: Concord
US-NJ: Atlantic City; Edison; Elizabeth; Hoboken; Jersey City; Newark; Paterson; Princeton; Trenton
US-NM: Albuquerque; Las Cruces; Los Alamos; Roswell
US-NV: Carson City; Henderson; Las Vegas; North Las Vegas; Reno; Spring Valley; Sunrise Manor
US-NY: Albany; Amherst; Astoria; Borough Park; Bronx; Brooklyn; Buffalo; Bushwick; East Flatbush; East Harlem;
  Elmhurst; Gravesend; Harlem; Ithaca; Jamaica; Manhattan; New York=New York|New York City; Niagara Falls; Queens;
  Rochester; Sheepshead Bay; Staten Island; Syracuse; The Bronx; Washington Heights; White Plains; Woodstock; Yonkers
US-OH: Akron; Cincinnati; Cleveland; Columbus; Dayton; Toledo
US-OK: Broken Arrow; Norman; Oklahoma City; Tulsa
US-OR: Eugene; Gresham; Hillsboro; Portland
US-PA: Allentown; Gettysburg; Harrisburg; Hershey; Philadelphia; Pittsburgh; Shanksville
US-RI: Providence
US-SC: Charleston; Columbia; Myrtle Beach; North Charleston
US-SD: Pierre; Sioux Falls
US-TN: Chattanooga; Clarksville; East Chattanooga; Knoxville; Memphis; Murfreesboro; Nashville
US-TX: Abilene; Amarillo; Arlington; Austin; Beaumont; Brownsville; Carrollton; College Station; Corpus Christi;
  Dallas; Denton; El Paso; Fort Hood; Fort Worth; Frisco; Galveston; Garland; Grand Prairie; Houston; Irving; Killeen;
  Laredo; Lewisville; Lubbock; McAllen; McKinney; Mesquite; Midland; Pasadena; Pearland; Plano; Richardson;
  Round Rock; San Angelo; San Antonio; Sutherland Springs; Tyler; Uvalde; Waco; Wichita Falls
US-UT: Park City; Provo; Salt Lake City; West Jordan; West Valley City
US-VA: Blacksburg; Charlottesville; Chesapeake; East Hampton; Hampton; Newport News; Norfolk; Quantico; Richmond;
  Virginia Beach
US-VT: Montpelier
US-WA: Bellevue; Everett; Kent; Olympia; Redmond; Renton; Seattle; Spokane; Tacoma
US-WI: Green Bay; Kenosha; Madison; Milwaukee
US-WY: Cheyenne; Jackson Hole
UY: Montevideo; Salto
VC: Kingstown
VE: Alto Barinas; Barinas; Barquisimeto; Baruta; Cabimas; Caracas; Ciudad Bolívar; Ciudad Guayana; Cumaná; El Tigre;
  Guacara; Guanare; Guarenas; Guatire; Los Teques; Maracaibo; Maracay; Maturín; Mucumpiz; Ocumare del Tuy; Petare;
  Puerto Cabello; Puerto La Cruz; San Cristóbal; San Juan de los Morros; Santa Teresa del Tuy; Turmero; Valencia
VG: Road Town
VI: Charlotte Amalie
`;
