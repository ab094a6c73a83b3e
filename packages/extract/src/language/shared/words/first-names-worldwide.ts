import { entries } from '../../../core/word-list.ts';

/** Women's first names from around the world, in their usual spellings. They extend the list in `first-names.ts`. */
export const FEMALE_NAMES_WORLDWIDE = entries(`
  Abeba Abeer Abiola Abla Adanna Adaora Adebola Aderonke Adhiambo Adjoa Adriana Adwoa Afaf Afia Afua Agathe Agneta
  Agnieszka Ahlam Aija Aino Aishwarya Aisling Aissatou Aistė Akiko Akinyi Akua Albena Alejandra Alena Alessandra
  Alessia Alicia Allison Almaz Alyona Alyssa Amaka Amandine Amani Amarachi Amélie Aminata Amira Amna Amparo
  Ana-Seini Anaïs Ananya Anca Aneta Anfisa Angie Anikó Anișoara Annabel Annabelle Annamária Anne-Marie Anne-Sophie
  Anneli Anthoula Antonella Antonietta Antonina Anusha Anyango Aparna Apolline Araceli Areej Aruna Arwa Ascensión
  Asha Ashlee Asma Asmaa Aspasia Assetou Assumpta Assunta Athina Attracta Auma Aurelia Aurélie Aurore Austėja Awino
  Ayako Ayat Ayotunde Aysel Ayşegül Ayten Ayumi Azadeh Azar Azucena Azza Áine Åsa Åse Åshild Badia Bahareh Baiba
  Beata Belén Benedetta Berna Bernice Bethany Betül Beyza Bérénice Běla Bhavna Biljana Bilyana Binta Birutė Blandine
  Blanka Blažena Bláthnaid Bogdana Bogumiła Bohdana Bohumila Boitumelo Bojana Bolanle Bongiwe Bonnie Borbála Boryana
  Bożena Branka Brianna Bríd Bríghid Brooke Bruna Bukola Burcu Bushra Busisiwe Buthaina Büşra Caitlin Calliope
  Camelia Camille Canan Candela Caoimhe Capucine Caridad Carly Carol Carole Cassandra Catalina Caterina Cecelia
  Ceren Cécile Célia Chandrika Chantal Chebet Chelsey Chenai Chepkemoi Chepkoech Cherono Cheryl Chiamaka Chie
  Chinelo Chinwe Chioma Chiyoko Christelle Christie Chrysa Claire Clarisa Clémence Clodagh Clotilde Colette Colleen
  Concepta Concetta Connie Coralie Cosima Cosmina Coumba Crina Csilla Çiğdem Dace Daciana Dagny Dagrun Daiga Daiva
  Dalal Dalia Damilola Dania Danica Danièle Danuta Danutė Darina Dearbhla Deepika Delia Dervla Derya Desislava
  Despina Dilara Dima Dimitra Dina Dinara Dineo Divya Doaa Doina Dolly Donatella Donka Donna Dorina Dorota Dragana
  Drahomíra Dubravka Dušica Dympna Ebba Ebele Ebony Ebru Ece Edina Edyta Eeva Efthymia Eglė Eha Eila Eimear Eirin
  Eirini Eithne Eleftheria Eleni Elettra Elham Elina Elisiv Eliška Elitsa Eloise Elvia Elżbieta Eman Emanuela Embla
  Emese Emiko Emmeline Enas Encarnación Enikő Erzsébet Esi Esma Esra Estefanía Estela Estelle Eszter Etelka Eun-ji
  Eunice Evangelia Evangeline Everlyne Evgenia Evgeniya Evija Ewa Eylem Ezgi Élodie Émilie Fabiana Fabiola Fabrizia
  Fadime Faten Fatoumata Fauzia Fayza Felicity Fereshteh Feride Fernanda Feryal Fiammetta Figen Filomena Finola
  Fionnuala Fiorella Flavia Florencia Florentina Folasade Fotini Frances Françoise Frøydis Fumiko Funke Gabriella
  Gabrielle Gaetana Gaëlle Gail Gamze Gayatri Geeta Genet Genevieve Genoveva Georgeta Geraldine Gergana Gertrude
  Ghada Giedrė Gilda Ginevra Ginka Gintarė Giovanna Giselle Gisèle Gita Giuliana Giuseppina Gobnait Golnaz Gonca
  Gordana Gönül Graciela Graziella Grażyna Gráinne Griselda Gro Gunhild Gunilla Gunnhild Gunta Gunvor Guri Gülay
  Gülcan Güler Gülten Gwyneth Gyöngyi Hadeel Hadiza Haifa Hajnalka Hala Halima Halina Halldis Halyna Hana Hanako
  Hanan Hande Hanh Haruka Haruko Hattie Havva Hayat Hedda Hege Helmi Helve Hend Henrietta Herminia Hester Héloïse
  Hiba Hilkka Hillevi Hinemoa Hiroko Hirut Hitomi Honorata Hortense Hồng Huda Huguette Huiling Humaira Huong Hülya
  Hye-jin Ibolya Ieva Ifeoma Ifeyinwa Ilaria Ildikó Ileana Iliana Ilze Iman Imani Immacolata Inaam Indrė Indu Inese
  Inessa Ineta Ingebjørg Ingegerd Inger Ingunn Ingvild Inkeri Inmaculada Inna Intisar Ioana Ioanna Ione Irena Irja
  Irmina Iryna Isatou Iskra Itziar Iuliana Iveta Iwona Izabela İpek Jacinta Jadranka Jale Jamila Janelle Jarmila
  Jaroslava Jasmine Jasna Jawaher Jaya Jayne Jeannie Jeannine Jepchirchir Jepkosgei Jeptoo Ji-won Ji-woo Jimena
  Jiřina Jitka Joann Jodie Joëlle Jorunn Josefa Josette Josiane Josie Joumana Jovana Juanita Judit Julieta Junko
  Jurgita Justyna Jyoti Kaarina Kadiatou Kagiso Kaisa Kaja Kajsa Kalekye Kalina Kalpana Kamila Kamla Karianne
  Karolina Katalin Katri Kayla Kazimiera Kazuko Keiko Keitumetse Kelsey Kendra Kersti Khadijah Khawla Khrystyna
  Kiara Kimberly Kinga Kiran Kiri Kirsi Kjersti Klaudia Klavdiya Komal Konstantina Kornelia Krasimira Kristine
  Krisztina Krystal Krystyna Ksenija Kumiko Kübra Külli Květa Kyllikki Kyoko Kyriaki Laetitia Laima Lakisha Lamia
  Lan-Anh Lana Laoise Larysa Lata Latisha Laurène Leelo Leena Leman Lenka Lenore Lenuța Leona Lerato Lesya Leticia
  Letitia Letizia Leyli Libuše Lidiya Lien Liene Ligia Liina Liis Liisa Liliana Liliane Lilith Lillian Lilyana
  Lindiwe Linh Litia Liv Líadan Līga Ljiljana Ljubica Lois Loredana Lorella Loreta Loretta Louane Lovisa Lubna Lucie
  Lucile Lucille Lucinda Lucrezia Lucyna Ludwika Lujain Lula Luminița Lyubov Lyudmila Lyudmyla Maame Maarika Maarit
  Macarena Mackenzie Madara Maddalena Madeline Madhu Maëlle Magali Magaly Magdalini Magdolna Maha Mahsa Mai-Anh
  Maija Maite Majida Majken Makeda Malamati Malin Malini Mamie Manal Manar Manjula Manon Maram Marama Marcela
  Marceline Marcelle Marcy Maren Marfa Margaux Marguerite Mariama Mariana Maribel Marie-Claire Marie-Claude
  Marie-France Marie-Louise Mariella Marijana Marika Mariko Marilyn Marinella Marisol Mariya Mariyana Marja Marjatta
  Marju Markéta Marla Marte Marthe Martine Maryann Maryse Marzena Marzia Masako Mathilda Matilda Matilde Maurizia
  Maxine Mayra Maysa Mayumi Máire Máiréad Mădălina Målfrid Meena Meenakshi Megumi Meiling Meltem Mere Merike Merja
  Meryem Mi-kyung Micaela Michalina Michela Michiko Midori Mihaela Miho Milda Milena Milica Milka Millicent
  Miloslava Min-ji Mindy Mira Miranda Mirela Mirella Mirjana Miroslava Mirosława Mitra Miyuki Mollie Monique
  Morenike Morgane Mouna Mounira Mpho-Anne Mridula Muireann Mumbi Mumtaz Munira Muthoni Müge Mwajuma Mwende
  Mykhailyna Myriam Myrto Nada Nadège Naděžda Nadira Nafula Nagwa Naheed Nahla Naima Najwa Nalan Naledi Naliaka
  Nana-Ama Nandini Nanette Naoko Narges Nasreen Nasrin Nataliya Nataša Nathalie Nawal Nayeli Nayla Nazan Nazanin
  Nazlı Ndeye Ndinda Nebahat Neema Neeta Neha Nekesa Nell Nelli Nerea Nermin Neslihan Nesreen Nettie Nevena Nevin
  Ngaire Ngoc Ngozika Nguyet Nigella Nihal Niki Nilgün Niloufar Nisha Nisreen Njeri Nkechi Nneka Noelia Noelle
  Noémie Noha Noirín Nokuthula Nomsa Nontando Noriko Norma Nosipho Ntombi Nuala Nujood Nuray Nurcan Nuria Nurten
  Nusrat Nyambura Nyasha Nyokabi Oana Obiageli Océane Octavia Oddny Oddrun Odette Odile Ogechi Oleksandra Olivera
  Oliwia Olufunke Omolara Omotola Onyeka Oonagh Orlaith Ornella Orsolya Orysya Otilia Ottavia Oumou Ourania Oya Özge
  Özlem Padma Paige Palesa Panagiota Paraskevi Parisa Parvati Parveen Pascale Patrycja Patsy Patti Paulette Paulina
  Pavla Päivi Pegah Pelin Peninah Penka Pernilla Perrine Philomena Phuong Pierina Piret Pirjo Pirkko Piroska Polly
  Pooja Poonam Portia Praskovya Preeti Prema Priyanka Purificación Pushpa Pınar Quyen Rabia Rachael Radha Radhika
  Radka Radmila Radostina Raffaella Raghad Rahel Raija Raisa Rajani Ralitsa Raluca Rana Randa Randi Rani Rannveig
  Raquel Rasa Rasha Rashmi Rasma Rawan Raymonde Razan Reba Rebeca Rebekah Reet Refilwe Rehema Reiko Rekha Renée Réka
  Rhoda Rie Rigmor Riikka Riina Riitta Rima Rimma Ritva Robyn Rochelle Rocío Rodica Rokhaya Rola Romana Ronja Ronke
  Rosalinda Rosalyn Rosanna Roseline Rosetta Rositsa Roslyn Rossella Rowena Rozália Róisín Ruairí Ruba Rubina Rudo
  Rufina Rukhsana Rukiye Rukmini Rula Rumyana Ruslana Rutendo Ruxandra Rūta Růžena Saadet Saara Sabina Sachiko Sade
  Sadhana Sadhbh Sadia Sadie Sadiqa Safaa Saffron Safiya Sahar Saima Sakine Sakura Salote Salwa Samah Samia Samina
  Sana Sanaa Sandhya Sandrine Sangeeta Sanita Sanja Saoirse Saraswati Sarita Sarmīte Savita Sawsan Seda Seema Seija
  Selam Selda Selin Sema Senait Seo-yeon Sepideh Serafina Setsuko Sevda Sevgi Sevim Sevinç Seyhan Shabana Shahla
  Shaima Shalini Shaniqua Shannon Shanta Shanti Shaparak Sharmila Shazia Sheri Sherri Sheryl Shilpa Shizuka Shobha
  Shohreh Shreya Sibongile Sigita Siham Simin Simona Sirkka Sirpa Sissel Siv Skaistė Slavica Slobodanka Smaranda
  Smita Sneha Snezhana Snežana Soheila Soile Solange Solène Solfrid Solomiya Songül Sonya Soo-jin Sorcha Sorina
  Spomenka Stacy Stanislava Stanisława Stanka Stavroula Stefaniya Stefka Stina Styliani Suad Sudha Suha Sujata Suman
  Sumaya Sunniva Supriya Susana Sushma Susie Suzie Svetla Svitlana Swati Sylwia Synnøve Syombua Szilvia Sølvi Šárka
  Štěpánka Şengül Şule Tabatha Taghreed Tahani Tahira Tahmina Taina Taisiya Talia Tammy Taraneh Tariro Tatyana
  Temitope Teodora Teresita Tereza Teri Terri Tetiana Thandeka Thandi Thao Theano Thekla Thị Thuraya Thuy Tiana
  Tiffany Tigist Tiina Tiiu Tijana Tirunesh Titilayo Tiziana Tímea Tomoko Tonje Torhild Torunn Toyin Trang Treasa
  Triin Trine Trish Trisha Tsehay Tsitsi Tsvetana Tsvetelina Tuija Tuula Tuulikki Tuva Tuyet Tülay Tülin Türkan Tyra
  Uju Uliana Ulyana Uma Unni Urve Usha Ülkü Vaida Valentyna Valeriya Vandana Vanya Varvara Vasiliki Vasilisa
  Vasundhara Velma Vendula Verna Vesela Vesna Vesta Véronique Vida Vidya Vigdis Viive Vija Vijaya Vilma Vincenza
  Violeta Viorica Višnja Vittoria Viveka Viviana Viviane Vivienne Vlasta Vuokko Wafa Wafaa Wairimu Wambui Wangari
  Wangui Wanjiku Wanza Wenche Weronika Whetu Whitney Widad Wiesława Wilhelmina Winfred Winona Wioletta Xanthi
  Xiaoling Xiuying Xuan Yana Yanling Yaroslava Yashoda Yasmine Yelena Yelizaveta Yesenia Yetunde Yevgeniya Yewande
  Yiota Ylva Yolande Yordanka Yoshiko Yousra Yukiko Yuko Yuliya Yumi Yıldız Zahia Zainabu Zakia Zanele Zawadi Zdena
  Zdeňka Zehra Zeina Zelda Zeliha Zelma Zerrin Zhanna Ziba Zinaida Zlata Zlatka Zofia Zoi Zoraida Zorica Zoryana
  Zoya Zrinka Zsófia Zsuzsanna Zulema Zuzanna Züleyha Žaneta Željka Žofie
  Alexa Angelica Anika Audrey Becky Beth Candice Carolyn Carrie Cynthia Deanna Debra Dorothy Erin Felicia Jade Jillian
  Kara Katrina Kristy Lakeisha Latasha Lora Mariah Marissa Meagan Selena Shauna Shelly Stergia Tasha Tishana Traci Vicki
  Vickie Zurana Bina Aiko
`);

/** Men's first names from around the world. They extend the list in `first-names.ts`. */
export const MALE_NAMES_WORLDWIDE = entries(`
  Aamir Aapo Aare Aart Abbas Abdallah Abdelaziz Abdelhamid Abdelkader Abdelkarim Abdelmajid Abderrahmane Abdirahman
  Abdoulaye Abdulaziz Abdulkarim Abdulrahman Abdülkadir Abebe Abel Abner Abubakar Achille Achilleas Adama Adebayo
  Adel Adem Ademola Adewale Adib Adil Aditya Adriaan Aécio Afolabi Afonso Agus Agustín Ahti Aibek Aigars Aimo Aivar
  Aivars Ajay Ajit Akbar Akhil Akhmed Aki Akin Akinwale Akira Akram Aksel Akshay Alaa Alain Alar Alassane Alastair
  Albéric Aled Alekos Alemu Alessio Alfonso Algirdas Alin Alireza Alonso Alparslan Alphonso Altaf Altan Amadou
  Amaury Ambrogio Ambrose Amedeo Ameen Amer Américo Amirhossein Amitabh Amílcar Amjad Ammar Amory Amos Amr Amund
  Anas Anastasios Anatole Anatoliy Anatoly András Andrei Andres Andris Andrius Andriy Aneurin Aniello Anirudh Anis
  Aníbal Antanas Antero Antonello Antonis Antti Anutin Anwar Aodhán Aonghus Apostolos Ara Arash Arda Ardeshir Aref
  Arend Argyris Ari Arif Aris Aristide Aristidis Arjan Arjen Arkadiusz Arkady Arlo Armand Armando Armen Arnaldo
  Arnaud Arnel Arnis Arsenio Arseny Arshad Artem Arto Arturo Artūras Artyom Arun Arūnas Arvind Arvīds Arvo Arwel
  Asaad Asad Asbjørn Asgeir Asher Ashish Ashok Ashot Ashraf Ashwin Askar Aslak Aslan Atef Athanasios Atif Atilla
  Atle Atsushi Attila Attilio Atul Aubin Auguste Augustin Aurélien Aurimas Awad Ayman Aymeric Ayodele Azamat Azhar
  Álvaro Árpád Åge Åke Åsmund Babak Babar Badr Baha Bahaa Bahman Bahram Bakary Baker Bakhyt Baki Balázs Baltasar
  Baltazar Bambang Baptiste Barnabé Barnaby Bart Bartholomew Bartolomé Bartosz Bartłomiej Barış Basem Bashir Basilio
  Bassam Bassem Bastiaan Bastien Battista Baudouin Bayo Bayram Bård Behnam Behrouz Bekele Bekir Bence Bendik
  Benedict Bengt Benjy Benoît Berat Berend Berk Berkay Bernabé Bertrand Bharat Bhaskar Biagio Bijan Biodun Bishara
  Bjarne Blagoje Blaise Bogdan Bogusław Bohdan Bohumil Bohumír Bohuslav Bojan Bolesław Bongani Bongbong Boniface
  Borislav Boško Boubacar Boudewijn Boutros Bozhidar Börje Bradley Brage Bram Branimir Branislav Branko Braulio
  Brice Brock Bronisław Bryn Brynjar Břetislav Budi Bülent Błażej Cadfael Caetano Cafer Cahit Caleb Calogero Calum
  Camillo Camilo Caolán Caradog Carlton Carmelo Carmine Cary Casper Cataldo Cathal Cayetano Călin Cătălin Cedric
  Cees Celal Celestino Celil Cemal Cemil Cengiz Cenk Cesare Cevat Cevdet Cezar Cezary Chalerm Chandra Charalambos
  Charbel Charles-Henri Cheikh Chetan Chiel Chijioke Chika Chinedu Chinonso Christer Christophe Chukwudi Chukwuemeka
  Cian Cihan Cillian Ciprian Ciro Claes Clarence Claudiu Clement Clemente Clifton Coen Colby Colm Colman Conall
  Cornel Cornelis Corneliu Corrado Cosimo Cosmin Costas Costin Coşkun Cristian Cristóbal Csaba Ctibor Cumhur
  Custódio Cuthbert Cyrille Czesław Čedomir Čeněk Daan Dagoberto Daichi Daiki Dainis Dainius Daisuke Daithí Damir
  Damola Damon Danila Danilo Daniyar Daoud Dariush Dariusz Darko Darnell Darrell Darryl Darshan Daryl Davi Davide
  Davor Davoud Davut Dawid Dawit Dayo Dedi Delbert Delroy Demba Demetrio Demetrius Denzel Dermot Derrick Derviş
  DeShawn Desiderio Desmond Devrim Dewi Dexter Dénes Dhruv Diarmid Didier Dilip Dimitar Dimitrije Dimitrios Dimitris
  Dindo Dinesh Dino Dionysis Djibril Dmitriy Doğan Donagh Donatas Donato Dong-hyun Donncha Dorin Dougal Douwe Dragan
  Dragoljub Dragomir Dragoslav Dragoș Drahomír Drissa Duane Duarte Duc Dumitru Duško Dwi Dylan Eamon Ebrahim Ebuka
  Edgardo Edgars Edin Edmundo Edoardo Edson Edvinas Eelco Eelke Eero Eetu Efraín Efthymios Egidijus Egidio Egil
  Egils Egor Ehsan Eifion Eiji Eilif Einar Eino Eirik Eise Eivind Ejaz Eko Ekow Eladio Eldon Eleuterio Elfyn Elia
  Elijah Elio Elisha Elling Elroy Elvis Elwood Elwyn Emad Emanuele Emiliano Emilio Emirhan Emlyn Emrys Ender Endre
  Enes Engin Enis Enoch Ensio Enzo Eoghan Eoin Epeli Ephraim Ercan Ercole Erdem Erdinç Ergin Ergün Erhan Erkan Erkki
  Erlan Erlend Erling Ermanno Ernest Ernő Erol Errol Ersin Ertan Ertuğrul Esa Eskil Esko Esmail Espen Essam Estêvão
  Ethan Ettore Eugenio Eugeniusz Eurig Eusebio Eustace Evangelos Evaristo Evert Ewen Ewout Ezekiel Ezequiel Ezio
  Éloi Étienne Fabien Fabrice Fabrizio Fabrício Facundo Fadel Fadi Fahad Fahd Fahri Faiz Farai Farhad Farhan
  Fariborz Faris Farooq Farouk Farshad Farzad Fathi Faustino Fawad Fawaz Fawzi Faysal Fazıl Fábio Fedir Fehmi
  Ferdinando Ferenc Fereydoon Fergal Ferhat Ferit Fermín Fernand Ferruccio Fevzi Fiachra Fiifi Fikret Fikru
  Filiberto Filipe Filippos Finbarr Fionn Firas Firmin Flávio Florent Florentino Florin Floris Fotis Fouad
  Franciszek Franck Franjo František Fredric Fredrik Freek Frode Fryderyk Fuat Fulvio Fumio Furkan Fyodor Gabe
  Gabino Gaetano Gaël Gagik Galip Ganesh Garegin Garrett Garth Gaspar Gaspard Gaspare Gastón Gatis Gaurav Gauthier
  Gbenga Gediminas Geert-Jan Geir Genaro Gennady Gennaro Geoffroy Georgios Georgy Geraldo Gerardo Gerben Gergely
  Gergő Germain Gerrit Getachew Géza Ghaith Ghassan Gheorghe Ghislain Gholamreza Ghulam Giacinto Giampaolo Giampiero
  Gian Giancarlo Gianfranco Gianluca Gianluigi Gianmarco Giannis Giedrius Gijs Gijsbert Gilberto Gildas Giles Gilson
  Gino Gintaras Gints Gioacchino Giorgos Girish Girma Girolamo Gisle Gleb Glen Glyn Godwin Goffredo Gojko Gonzalo
  Gopal Goro Govert Govind Gökhan Gökmen Görkem Gösta Göte Greger Gregorio Grégoire Griff Grigore Grigoris Grigory
  Gruffydd Grzegorz Gudmund Guglielmo Guillaume Guntis Guoqiang Gurpreet Gustave Gürkan Gwilym György Gyula Haakon
  Habakkuk Habib Habibollah Hafeez Hafez Haider Haile Haitham Hajime Haldor Haldun Halfdan Halit Hallvard Haluk
  Halvor Hamdan Hamdi Hamed Hamidreza Hamisi Hampus Hamza Hani Hannu Hans-Petter Hany Haoran Haralambos Harish
  Harjit Harm Haroon Harpreet Harri Harsh Harun Haruto Hashem Hasnain Hatem Haydar Hayri Haytham Hazem Håkon Håvard
  Heikki Hemant Hemi Hendra Henk Henryk Heorhiy Heriberto Heru Hervé Hesham Hezekiah Hélio Hicham Hidde Hideki Hideo
  Hideyuki Hieu Hikmet Hilario Hilmi Hipólito Hiram Hiroaki Hiroki Hiroyuki Hisham Hjalmar Honoré Honorio Hooman
  Horacio Horațiu Horia Hossam Hossein Hovhannes Hristo Hrvoje Hryhoriy Hugues Huib Hulusi Humberto Humphrey Husam
  Husein Hushang Hussam Huub Huw Huy Hüsnü Hyacinthe Hynek Hyun-woo Iacob Iacopo Iakovos Iarla Ibrahima Ichiro Idris
  Idrissa Ifan Ifeanyi Ifor Ignacy Ihab Ihor Ijaz Ikechukwu Ikenna Iker Ikram Ildefonso Ilie Ilija Iliya Ilkka
  Illtyd Ilmari Imants Imre Imtiaz Inácio Indrek Ingar Ingemar Inoke Inzamam Ioan Ionel Ionuț Iosif Iqbal Iraj
  Irakli Iraklis Ireneusz Irfan Irshad Irwan Irwin Isaiah Isamu Ishaan Ishaq Isidore Isidro Isioma Islwyn Ismael
  Issa István Iulian Ivano Ivar Ivars Ivor Íñigo İhsan İlhan İlker İlyas Jaafar Jaak Jaakko Jaan Jabbar Jaber Jabu
  Jabulani Jacco Jacek Jacinto Jacky Jacobo Jacopo Jadran Jae-hyun Jae-sung Jafar Jagdish Jagjit Jahangir Jairus
  Jakub Jameel Jan-Willem Janusz Japheth Jari Jarkko Jarle Jarmo Jaromír Jaroslav Jarrod Jarvis Jaspal Jassem
  Jaswinder Jatin Javad Javed Jawad Jayant Jāzeps Jean-Baptiste Jean-François Jean-Jacques Jean-Louis Jean-Marc
  Jean-Michel Jean-Paul Jean-Philippe Jed Jejomar Jelle Jenő Jeremiah Jermaine Jeroen Jerónimo Jesper Jethro Ji-hoon
  Jianguo Jianhua Jide Jin-woo Jindřich Jiro Jiří Joaquim Jochem Jock Joep Joko Jomar Joon-ho Joost Joris Josaia
  José-Maria Josiah Josphat Jostein Jouko Jouni Jovan József Judd Juha Juhan Juhani Jukka Juliusz Jumana Junaid
  Jung-hoon Junichi Junji Juozas Jure Juris Jurriaan Jussi Justinas Jyrki Kaan Kaarel Kaarlo Kabelo Kacper Kadir
  Kailash Kairat Kaito Kajetan Kalervo Kalev Kalevi Kalle Kamal Kamran Kanji Kapil Karam Karan Kareem Kartik Kasem
  Kashif Katlego Katsuhiko Kaveh Kayode Kazem Kazimierz Kazuhiko Kazuhiro Kazuki Kazuo Kazım Kálmán Károly Kārlis
  Kåre Kees Kehinde Keisuke Kelechi Kelvin Kendall Kenenisa Kenichi Kenta Kentaro Kerem Kerim Ketil Keyshawn Keyvan
  Kęstutis Khaled Khalil Khamis Khanh Khoa Khurram Kimmo Kipchoge Kipchumba Kipkemboi Kiprono Kiprotich Kiptoo
  Kirill Kishore Kiyoshi Kjell-Åke Kjetil Kliment Kobina Koen Koichi Koji Kojo Kola Kolawole Kolbjørn Koos Koray
  Korhan Kosta Kostas Kostiantyn Kosuke Kourosh Krasimir Krešimir Kristijan Kristjan Kristoffer Krisztián Krišjānis
  Krystian Kryštof Kuldeep Kunal Kunle Kuzma Květoslav Kwadwo Kwaku Kwang-ho Kwasi Kwesi Ladislao Laith Lalit
  Lamberto Lambros Lamine Lanre Lapo Lasse Laurens Laurențiu Lauri Laurie Lavrenty Lawson Lazar Lazare Lázaro
  Leandro Lebogang LeBron Lechosław Leendert Lefteris Lekan Leland Lembit Leonel Leonidas Leopoldo Leroy Lesego Lev
  Levan Levent Levente Levon Liaquat Libor Lieven Linas Lisandro Livio Liviu Ljubiša Llew Llewellyn Llyr Loay
  Lochlann Lodewijk Loïc Loris Lotfi Louk Loukas Lowell Lóránt Luay Lubomír Lubomyr Lubor Luboš Luc Luchino Lucien
  Luděk Lungile Luuk Lütfi Lwazi Lyubomir Macario Madan Madis Mads Mady Magnar Magne Magomed Mahdi Maher Mahir
  Mahmut Majed Majid Makis Makoto Maksym Maksymilian Malachy Malek Malik Mamadou Mamdouh Mamuka Manabu Mandla Manish
  Manjit Manlio Manoel Manoj Manolis Manouchehr Manpreet Mansoor Mansour Mantas Marat Marcelino Marcelo Marcial
  Marcin Margus Marijn Marinko Mariusz Markku Markos Marnix Martijn Martti Marwan Masahiro Masaki Masao Masaru
  Masashi Masato Masood Masoud Massimiliano Massimo Matěj Mathew Mathijs Mathis Matías Mats Matthieu Matthijs Mattia
  Matvei Mauno Mauricio Maurits Maxence Maxime Maximiliano Mazen Mazhar Márcio Mátyás Māris Mārtiņš Mårten Mbongeni
  Medhat Mehmood Mehran Mehrdad Meindert Meirion Melih Melker Menelaos Menno Mensur Merrill Mert Mervyn Mesut Mete
  Metin Metoděj Metodi Meurig Médéric Michalis Micheál Michelangelo Michiel Mickaël Mickey Mieczysław Mihály Mihkel
  Mikko Mikołaj Milenko Miles Milivoje Miljan Milo Miloje Miloslav Milovan Miltiadis Milton Milutin Min-ho Min-jun
  Mindaugas Minoru Miodrag Mircea Mirosław Mirsad Mitsuo Moataz Moaz Modou Mohamad Mohammadreza Mohan Mohanad Mohit
  Mohsen Mohsin Moin Moisés Mojtaba Momčilo Moncef Monty Mordecai Morten Morteza Mortimer Mostafa Mounir Mourad
  Moussa Moustafa Mpho Muammer Mubarak Mudassar Muhannad Muharrem Mukesh Mukhtar Mukul Mulugeta Munther Munyaradzi
  Murali Murilo Murtaza Musa Musab Musawenkosi Mushtaq Mustapha Mutaz Muzaffer Mykhailo Mykola Myroslav Naci Nadeem
  Nader Nadim Naeem Nagesh Naguib Nahashon Nahed Naim Naji Najib Naoise Naoki Narayan Narciso Naresh Narve Naser
  Nasim Nasir Nasr Nassim Nathanaël Nathaniel Naveed Naveen Nawaf Nayden Nayef Nazar Nazario Nazih Nazir Nazzareno
  Nazım Nándor Nebojša Necati Necip Necmettin Neculai Nedeljko Nedim Nejat Nello Nemanja Nereo Neven Neville Nicanor
  Nicklas Nicolo Niek Nihad Nihat Nii Niilo Nikhil Nikol Nikolaos Nilesh Nilo Nima Nino Nisar Nitin Nizar Njabulo
  Njål Nkosinathi Nnamdi Noboru Nobuo Nobuyuki Nodar Noé Noman Norberto Normunds Nouri Novak Numan Nuno Nunzio
  Nurettin Nurlan Obada Obadiah Obiora Obrad Octavian Octavio Oddvar Odhrán Odongo Oduya Odysseas Ognjen Ognyan Oiva
  Okan Okechukwu Oktay Ola Olavi Oldřich Oleksiy Olli Olumide Olusegun Oluwaseun Oluwatobi Omkar Ondřej Onesmus Onno
  Onur Orazio Orest Oreste Orhan Orson Orville Osamu Oskars Osmo Ossi Ostap Osvaldo Otakar Otar Otávio Ottavio Oumar
  Ousmane Oussama Ovidiu Ozan Önder Östen Özcan Paavo Packie Panayiotis Pankaj Pantelis Pape Paresh Parvez Parviz
  Pascual Pasi Pasquale Patricio Patrizio Patryk Paul-Henri Pauli Paulino Paulo Pavlos Payam Pádraic Páidí Pål
  Peeter Pekka Pellegrino Pentti Pepijn Percival Pericles Pertti Petras Petre Petri Petros Petru Petter Pēteris
  Phelim Philemon Philibert Phong Phuc Pierluigi Pierre-Yves Piers Pietro Piyush Plamen Platon Plínio Pontus
  Porfirio Pouya Povilas Prabhakar Prakash Pramod Pranav Prasad Prashant Pratap Prawit Prayut Predrag Priit
  Primitivo Prodromos Proinsias Przemysław Přemysl Pyotr Qadir Qais Qasem Qasim Quang Quinn Quinton Quirijn Quoc
  Qusay Rab Rachid Rade Radim Radivoje Radmilo Radoje Radomír Radoslav Radosław Radu Radwan Raed Rafat Raffaele
  Raffi Rafiq Raghav Ragheb Rahim Rahmi Raif Raimondo Raimonds Raimundo Raivis Raivo Rajat Rajeev Rajendra Rajinder
  Rajko Rakesh Raman Ramazan Rami Ramin Ramūnas Ranald Randal Randall Ranjan Ranjit Ranko Rashad Rashed Rasheed
  Rashidi Rasim Ratu Rauf Ravindra Rawiri Raza Răzvan Reda Rehman Reijo Reinaldo Reinier Remco Remigiusz Remus Remzi
  Renan Renaud Renier Renzo Reynaldo Rezső Régis Rémi Rémy Rhydian Riad Riaz Riccardo Rickard Ridha Rigoberto Riho
  Rimantas Rino Rinus Risto Ritesh Riyad Rizwan Rodel Roderick Rodolphe Rodrigue Roelof Rogelio Rogier Rohit Rokas
  Rolandas Romeo Rommel Romolo Romuald Ronaldo Ronnie Roque Rosendo Rostislav Rostyslav Rotimi Rouhollah Ruairidh
  Ruggero Ruhi Rui Rumen Rune Russ Rutger Ruud Ryo Ryohei Ryota Ryszard Ryuichi Rıdvan Rıfat Rıza Sabry Saburo Sacha
  Sachin Sadegh Sadek Sadık Saeed Saeid Saif Sajid Sajjad Sakari Salah Salam Saleem Saleh Salem Salif Salih Salim
  Samba Sameh Samer Samih Samuli Samvel Sancho Sandeep Sander Sandile Sanel Sang-hoon Sanjeev Santosh Sarfraz Sasan
  Saša Satish Satoru Satoshi Saturnino Saulius Saurabh Saúl Saverio Savino Savo Savvas Sayed Sándor Sebastião Sedat
  Sefa Seiji Sekou Selahattin Selami Selçuk Sello Semih Semisi Semyon Seppo Sergiu Serhat Serhiy Serkan Serzh Seth
  Settimio Seun Seung-hoon Severino Severo Seweryn Seydou Sfiso Shadrack Shafiq Shahbaz Shahid Shahin Shahram
  Shahzad Shakeel Shaker Shakir Shalva Shamil Shankar Shaquille Sharad Shashi Shawki Shawn Shehzad Shekhar Sherif
  Shigeru Shinichi Shinji Shiro Shoaib Shohei Shoichi Shota Shukri Shunsuke Shyam Siaka Siamak Sibusiso Siddharth
  Sidney Siebren Sifiso Sigbjørn Sigmund Siim Sikandar Silas Silvano Silverio Silvestre Silviu Simbarashe Simo
  Sindre Siniša Sion Sione Sirio Sirous Sitiveni Sixte Sixten Siyabonga Sizwe Sjaak Sjoerd Sjur Slamet Slaven Slavko
  Slavomír Snorre Sobhi Sohail Soheil Sombat Somchai Somsak Soner Sorin Sotiris Souleymane Soumaila Spyros Srdjan
  Srećko Sreten Srinivas Stamatis Stanimir Stanislas Stanislav Stavros Ståle Stefanos Stellan Stevan Stian Stijn
  Stipe Stjepan Stojan Stoyan Strahinja Stratos Sture Sturla Suat Subhash Sudhir Sufian Sugeng Suhail Sukhdev
  Sukumar Sulaiman Suleman Sulo Sung-ho Surachai Suraj Surendra Sururi Susilo Susumu Süleyman Svatopluk Svein
  Sveinung Sven-Erik Sverre Svetoslav Svetozar Svyatoslav Sylvain Szabolcs Szczepan Szilárd Szymon Sławomir Şaban
  Şahin Şenol Şerif Şevket Şükrü Tadas Tadashi Tadeo Tadesse Tadeu Tae-hyung Tafadzwa Tage Taha Taher Tahir Tahsin
  Tai Taichi Takahiro Takao Takashi Takeo Takeshi Takis Takudzwa Takumi Takuya Talat Talgat Talip Tamás Tamer
  Tancredi Tanel Tanguy Tanveer Tapani Tapio Tapiwa Taras Tarcisio Tarek Tarjei Tarmo Tarun Tarık Tatenda Tatsuya
  Tauno Tauseef Tawanda Tawfik Tayfun Tayo Taysir Tebogo Teemu Teguh Tekin Tengiz Teodor Teodoro Teófilo Teppo
  Terence Terje Tero Terrell Terrence Teruo Tesfaye Teshome Tetsuya Teun Tevita Tewodros Thabiso Thaksin Thamsanqa
  Thanasis Thanh Themba Themis Theofilos Theun Théophile Thiago Thibault Thibaut Thijs Thinh Thodoris Thor Thoralf
  Thulani Thurston Tiago Tiberiu Tiburcio Tien Tiernan Tigran Tihomir Tiit Tijmen Timofei Timoteo Timothée Timur
  Tinashe Titu Tivadar Tjeerd Tjibbe Toan Toivo Tolga Tomé Tommaso Tomohiro Tongai Toon Topi Torbjörn Tord Torfinn
  Torgeir Torgrim Toribio Torleif Tormod Torquil Torstein Toru Toshiaki Toshio Touqeer Toussaint Tõnu Trayvon Trefor
  Trond Trung Trygve Tshepo Tsutomu Tsuyoshi Tsvetan Tudur Tullio Tumelo Tuncay Tuncer Tung Tuomas Tuomo Turgut
  Turhan Turki Tushar Tymofiy Tymoteusz Tyrell Tyrese Tyrone Ubaldo Uchenna Uday Ufuk Ugochukwu Uğur Uinseann Uldis
  Ulf Ulises Ulrik Ultan Ulysse Ulysses Umar Umesh Urbain Urban Urbano Urho Uriah Urmas Uroš Usman Ülo Ünal Vadym
  Vahan Vahid Vaino Vakhtang Valdas Valdir Valdis Valentyn Valerio Valeriu Valeriy Valère Valter Vangelis Varun
  Vasant Vasco Vasilije Vasilis Vasily Vassilis Vavřinec Vazgen Vedat Vedran Vegard Veikko Veli Veljko Vello
  Venancio Veniamin Venkatesh Vesa Veselin Vetle Veysel Viacheslav Vicente Victorien Vidar Vidas Viesturs Vijay
  Vikas Vilém Vilhelm Vilho Ville Vimal Vinay Vinh Vinko Vinod Viorel Vipin Viraj Virgile Virginijus Virginio Vishal
  Vishnu Vitor Vivek Vít Vítězslav Vlad Vladlen Vladut Vlastimil Vlatko Voitto Vojtěch Volkan Vsevolod Vuk Vusi
  Vusumuzi Vyacheslav Vytautas Vytenis Wacław Wael Wafula Wagner Waheed Wahyu Wajdi Waleed Walt Wanderley Waqar
  Waqas Waseem Wasim Wassim Wenceslao Wendell Wessel Wiebe Wiesław Wietse Willie Wiremu Wisam Witold Wole Woodrow
  Wouter Wyatt Władysław Włodzimierz Xenophon Xiaoming Xolani Yadollah Yahya Yakov Yakubu Yakup Yanick Yann Yanto
  Yaroslav Yaser Yash Yasir Yasuhiro Yasuo Yavor Yavuz Yaw Yazan Yefim Yegor Yemi Yerlan Yevgeny Yevhen Yiannis
  Yiğit Yiorgos Yngvar Yngve Yoann Yogesh Yohannes Yoichi Yordan Yorick Yoshihiro Yoshio Yosuke Yota Younes Young-ho
  Young-min Younis Yousef Yousif Youssouf Yrjö Yuji Yukio Yunus Yuriy Yury Yusuke Yuta Yutaka Yuto Yücel Yvon Yılmaz
  Zacarías Zachariah Zack Zafar Zahari Zaheer Zahid Zaid Zain Zakaria Zakayo Zakhar Zaki Zayed Zaza Zbyněk Zdravko
  Zdzisław Zeferino Zeger Zelimkhan Zenon Zerihun Zhiqiang Zhivko Zia Zied Ziedonis Zinovy Ziya Zlatko Zola Zoltán
  Zsigmond Zsolt Zubair Zuhair Zulfiqar Zurab Zvonimir Zvonko Žarko Željko Žilvinas Živko Žydrūnas Ørjan Øystein
  Øyvind
  Adrien Aidan Alvin Andy Antawn Anurag Brandon Brent Bryant Byron Clayton Clifford Corey Darin Deonta Dillon Elliott
  Epaminondas Ghasem Gregg Gurbanguly Hasim Heydar Jake Jamaal Jay Jeffery Jermayne Johnathan Johnnie Jonathon Josh Kenny
  Kimani Kurbanguly Lawrence Minh Nikolay Olexandr Peyton Phillip Preston Quincy Rafaat Saparmurat Stanley Tareq Terrance
  Troy Vontae Willard Yunsun
`);

/** Vietnamese and Chinese family names. They come first, so they look like first names. They do not show the gender. */
export const LEADING_SURNAMES = entries(`
  Nguyen Nguyễn Pham Phạm Tran Trần Hoang Hoàng Huynh Huỳnh Phan Vuong Luong Duong Zhang Zhao Xu Liu Huang Zhou
`);
