import { groups } from '../../../core/word-list.ts';

/**
 * Groups for countries and regions. The first entry is the name of the place. The other entries are the beginnings of
 * German and English words for its people and things, in lower case and without umlauts. For example, "franzosisch"
 * matches "französische" and "französischen".
 */
export const DEMONYMS = groups(`
  Deutschland deutsch german; Österreich osterreichisch osterreicher austrian; Schweiz schweizer swiss;
  Frankreich franzosisch franzos french; Italien italienisch italiener italian; Spanien spanisch spanier spanish spaniard;
  Portugal portugiesisch portugies portuguese; Großbritannien britisch britain british briton brite; England englisch english;
  Schottland schottisch scottish; Irland irisch irish; Niederlande niederlandisch niederlander dutch; Belgien belgisch belgier belgian;
  Dänemark danisch danish; Schweden schwedisch schwed swedish swede; Norwegen norwegisch norweg norwegian;
  Finnland finnisch finnish; Polen polnisch polish; Tschechien tschechisch czech; Slowakei slowakisch slovak;
  Ungarn ungarisch hungarian; Rumänien rumanisch romanian; Bulgarien bulgarisch bulgarian; Griechenland griechisch griech greek;
  Türkei turkisch turkish; Kroatien kroatisch croatian; Serbien serbisch serb; Kosovo kosovarisch kosovar;
  Albanien albanisch albaner albanian; Ukraine ukrainisch ukrainer ukrainian; Russland russisch russian;
  Georgien georgisch georgian; Armenien armenisch armenian; Kasachstan kasachisch kazakh; Turkmenistan turkmen;
  China chinesisch chines chinese; Japan japanisch japaner japanese; Nordkorea nordkoreanisch; Südkorea sudkoreanisch;
  Korea koreanisch korean; Taiwan taiwanisch taiwanese; Vietnam vietnamesisch vietnamese; Thailand thailandisch thai;
  Indonesien indonesisch indonesian; Philippinen philippinisch filipino philippine; Indien indisch indian;
  Pakistan pakistanisch pakistani; Afghanistan afghanisch afghan; Nepal nepalesisch nepales nepali; Iran iranisch iraner iranian;
  Irak irakisch iraker iraqi; Syrien syrisch syrer syrian; Libanon libanesisch libanes lebanese;
  Israel israelisch israeli; Palästina palastinensisch palastinenser palestinian; Jordanien jordanisch jordanian;
  Saudi-Arabien saudisch saudi-arabisch saudi; Jemen jemenitisch yemeni; Ägypten agyptisch agypter egyptian;
  Libyen libysch libyer libyan; Tunesien tunesisch tunesier tunisian; Algerien algerisch algerian; Marokko marokkanisch moroccan;
  Sudan sudanesisch sudanese; Äthiopien athiopisch ethiopian; Somalia somalisch somali; Kenia kenianisch kenyan;
  Kongo kongolesisch congolese; Südafrika sudafrikanisch; Nigeria nigerianisch nigerian; USA us-amerikanisch amerikanisch amerikaner american;
  Kanada kanadisch kanadier canadian; Mexiko mexikanisch mexikaner mexican; Kuba kubanisch kubaner cuban;
  Haiti haitianisch haitian; Kolumbien kolumbianisch colombian; Venezuela venezolanisch venezuelan; Peru peruanisch peruvian;
  Brasilien brasilianisch brasilianer brazilian; Argentinien argentinisch argentinier argentine argentinian;
  Chile chilenisch chilean; Australien australisch australier australian; Neuseeland neuseelandisch;
  Belarus belarussisch weissrussisch belarusian; Litauen litauisch litauer lithuanian; Lettland lettisch latvian;
  Estland estnisch estonian; Island islandisch icelandic; Luxemburg luxemburgisch luxembourgish; Slowenien slowenisch slovenian;
  Bosnien_und_Herzegowina bosnisch bosnian; Montenegro montenegrinisch montenegrin; Moldau moldauisch moldovan;
  Zypern zypriotisch cypriot; Malta maltesisch maltese; Usbekistan usbekisch uzbek; Kirgisistan kirgisisch kyrgyz;
  Mongolei mongolisch mongolian; Bangladesch bangladeschisch bangladeshi; Malaysia malaysisch malaysian;
  Kambodscha kambodschanisch cambodian; Kuwait kuwaitisch kuwaiti; Katar katarisch qatari; Senegal senegalesisch senegalese;
  Ghana ghanaisch ghanaian; Uganda ugandisch ugandan; Ruanda ruandisch rwandan; Simbabwe simbabwisch zimbabwean;
  Kamerun kamerunisch cameroonian; Ecuador ecuadorianisch ecuadorian; Bolivien bolivianisch bolivian;
  Europa europaisch europaer european; Afrika afrikanisch african; Asien asiatisch asian; Bayern bayerisch bavarian`);
