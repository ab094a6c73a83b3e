/** Cities in Africa and Oceania by country or region. Selected from GeoNames (CC BY 4.0); German names added. */
export const CITIES_AFRICA_AND_OCEANIA = `
AO: Benguela; Cuito; Huambo; Lobito; Luanda; Lubango; Malanje; N’dalatando; Namibe
AS: Pago Pago
AU: Alice Springs; Ballarat; Byron Bay; Canberra; Coober Pedy; Woomera
AU-NSW: Sydney; Wollongong
AU-NT: Darwin
AU-QLD: Brisbane; Cairns; Gold Coast; Logan; Toowoomba; Townsville
AU-SA: Adelaide
AU-TAS: Hobart; Launceston
AU-VIC: Bendigo; Geelong; Melbourne
AU-WA: Perth; Rockingham
BF: Bobo-Dioulasso; Koudougou; Ouagadougou
BI: Bujumbura; Gitega
BJ: Abomey; Abomey-Calavi; Cotonou; Djougou; Kandi; Lokossa; Natitingou; Ouidah; Parakou; Porto-Novo
BW: Francistown; Gaborone
CC: West Island
CD: Beni; Bukavu; Bunia; Butembo; Gandajika; Goma; Isiro; Kananga; Kikwit; Kindu; Kinshasa; Kisangani; Kolwezi;
  Likasi; Lubumbashi; Masina; Matadi; Mbandaka; Mbuji-Mayi; Mwene-Ditu; Tshikapa; Uvira
CF: Bangui
CG: Brazzaville; Dolisie; Pointe-Noire
CI: Abengourou; Abidjan; Abobo; Bouaké; Daloa; Gagnoa; Korhogo; San-Pédro; Yamoussoukro
CK: Avarua
CM: Bafoussam; Bamenda; Bertoua; Douala; Ébolowa; Edéa; Garoua; Kousséri; Loum; Maroua; Mokolo; Ngaoundéré; Yaoundé
CV: Praia
CX: Flying Fish Cove
DJ: Djibouti
DZ: Algier=Algiers; Annaba; Batna; Béchar; Bejaïa; Biskra; Blida; Bordj Bou Arreridj; Boumerdas; Chlef; Constantine;
  Djelfa; Ech Chettia; El Achir; El Oued; Ghardaïa; Guelma; Jijel; Khenchela; Laghouat; M’Sila; Mascara; Médéa;
  Mostaganem; Oran; Ouargla; Oum el Bouaghi; Relizane; Saïda; Sétif; Sidi Bel Abbès; Skikda; Souk Ahras; Tébessa;
  Tiaret; Tizi Ouzou; Tlemcen
EG: al-Arisch|Al-Arisch=Arish|El Arish; Alexandria; Assiut=Asyut|Assiut; Assuan=Aswan; Banha; Bani Suwaif=Beni Suef;
  Dahab; Damanhur; El Alamein; Fayum=Fayoum|Faiyum; Gizeh|Gise=Giza; Halwan; Hurghada; Idku; Ismailia; Kafr ad Dawwar;
  Kafr ash Shaykh; Kairo=Cairo; Luxor; Mahalla=Mahalla; Mansura=Mansoura; Minya=Minya; New Cairo; Port Said;
  Qina=Qena; Scharm el-Scheich=Sharm el-Sheikh; Shibin al Kawm; Sohag; Suez|Sues=Suez; Taba; Talkha; Tanda; Zagazig
EH: El Aaiún=Laayoune
ER: Asmara
ET: Adama; Addis Abeba=Addis Ababa; Aksum=Axum; Bahir Dar; Dire Dawa; Gondar; Harar; Hawassa; Lalibela;
  Mekelle|Mek’ele=Mekelle|Mekele
FJ: Suva
FM: Palikir
GA: Libreville; Port-Gentil
GH: Accra; Atsiaman; Cape Coast; Koforidua; Kumasi; Sekondi-Takoradi; Takoradi; Tamale
GM: Banjul; Serekunda
GN: Conakry; Kankan; Kindia; Nzérékoré
GQ: Bata; Malabo
GU: Hagåtña
GW: Bissau
KE: Dadaab; Eldoret; Garissa; Kisumu; Lamu; Malindi; Mombasa; Nairobi; Nakuru; Thika
KI: Tarawa
KM: Moroni
LR: Monrovia
LS: Maseru
LY: Adschdabija=Ajdabiya; Bengasi=Benghazi; Brega; Chums=Khoms; Derna; Gharyan; Lockerbie; Marj; Misrata; Ras Lanuf;
  Sabha; Sawija=Zawiya|Zawiyah; Sirte; Tarhuna; Tobruk; Tripolis=Tripoli
MA: Agadir; Al Hoceïma; Beni Mellal; Casablanca; Ceuta; Essaouira; Fès|Fes=Fez; Guelmim; Kenitra; Khouribga;
  Marrakesch=Marrakesh|Marrakech; Meknès; Melilla; Mohammedia; Ouarzazate; Oujda; Rabat; Safi; Salé; Tanger=Tangier;
  Temara; Tétouan
MG: Antananarivo; Antsirabe; Antsiranana; Fianarantsoa; Mahajanga; Toamasina; Toliara
MH: Majuro
ML: Bamako; Gao; Kidal; Mopti; Ségou; Sikasso; Timbuktu
MP: Saipan
MR: Nouakchott
MU: Beau Bassin-Rose Hill; Port Louis
MW: Blantyre; Lilongwe; Mzuzu
MZ: Beira; Chimoio; Lichinga; Maputo; Matola; Nacala; Nampula; Pemba; Quelimane; Xai-Xai
NA: Windhoek
NC: Nouméa
NE: Agadez; Maradi; Niamey; Tahoua; Zinder
NG: Abeokuta; Abuja; Ado-Ekiti; Akure; Atani; Awka; Baga; Bauchi; Benin City; Bida; Calabar; Chakwama; Chibok; Dapchi;
  Ebute Ikorodu; Efon-Alaaye; Enugu; Gombe; Gusau; Ibadan; Ijebu-Ode; Ijero-Ekiti; Ikeja; Ikire; Ikot Ekpene;
  Ila Orangun; Ilesa; Ilorin; Inisa; Ise-Ekiti; Jimeta; Kaduna; Kano; Katsina; Kisi; Lagos; Maiduguri; Makurdi; Minna;
  Mubi; Nnewi; Okene; Ondo; Onitsha; Osogbo; Owerri; Oyo; Port Harcourt; Saki; Sapele; Shagamu; Sokoto; Suleja; Ugep;
  Umuahia; Uyo; Warri; Zaria
NR: Yaren
NU: Alofi
NZ: Auckland; Christchurch; Dunedin; Kaikoura; Manukau; Napier; Queenstown; Rotorua; Tauranga; Wellington
PF: Papeete
PG: Port Moresby
PN: Adamstown
PW: Ngerulmud
RE: Saint-Denis
RW: Butare; Gisenyi; Kigali
SB: Honiara
SD: Abyei; Ad-Damazin; Al Qadarif; al-Dschunaina=Geneina; Al-Faschir|El Fasher=El Fasher|Al-Fashir; Ed Damer;
  El Obeid; Kadugli; Kassala; Khartum|Chartum=Khartoum; Kosti; Nyala; Omdurman; Port Sudan; Rabak; Wad Medani
SH: Jamestown
SL: Freetown; Kenema; Makeni
SN: Dakar; Kaolack; Pikine; Saint-Louis; Thiès; Thiès Nones; Touba; Ziguinchor
SO: Baidoa; Berbera; Bosaso; Burao; Galkayo; Hargeisa; Jamaame; Kismaayo|Kismayo; Marka; Mogadischu=Mogadishu
SS: Bentiu; Bor; Juba|Dschuba=Juba; Malakal; Winejok
ST: São Tomé
SZ: Manzini; Mbabane
TD: Moundou; N’Djamena|Ndjamena; Sarh
TF: Port-aux-Français
TG: Atakpamé; Lomé; Sokodé
TN: Ariana; Bizerte; Djerba; Gabès; Gafsa; Hammamet; Kairouan; Kasserine; Monastir; Sfax; Sidi Bouzid; Sousse; Tunis
TO: Nuku’alofa
TV: Funafuti
TZ: Arusha; Daressalam|Dar es Salaam=Dar es Salaam; Dodoma; Iringa; Kigoma; Mbeya; Morogoro; Moshi; Mtwara; Musoma;
  Mwanza; Sansibar=Zanzibar; Shinyanga; Songea; Sumbawanga; Tabora; Tanga
UG: Entebbe; Gulu; Jinja; Kampala; Mbarara
VU: Port-Vila
WF: Mata-Utu
WS: Apia
YT: Mamoudzou
ZA: Benoni; Bisho; Bloemfontein; Boksburg; Botshabelo; Brakpan; Carletonville; Centurion; Durban; East London;
  Johannesburg; Kapstadt=Cape Town; Kimberley; Klerksdorp; Krugersdorp; Marikana; Middelburg; Midrand; Nelspruit;
  Newcastle; Paarl; Pietermaritzburg; Polokwane; Port Elizabeth; Pretoria; Randburg; Richards Bay; Roodepoort;
  Rustenburg; Sharpeville; Soweto; Stellenbosch; Sun City; Tembisa; Uitenhage; Vanderbijlpark; Vereeniging; Vryheid;
  Welkom; Westonaria; Witbank
ZM: Chipata; Kabwe; Kasama; Kitwe; Lusaka; Ndola
ZW: Bulawayo; Chitungwiza; Gweru; Harare; Mutare
`;
