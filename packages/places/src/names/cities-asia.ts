/** Asian cities by country or region. Selected from GeoNames (CC BY 4.0); German names added. */
export const CITIES_ASIA = `
AE: Abu Dhabi|Abu-Dhabi; Adschman=Ajman; Dubai; Fujairah; Musaffah; Ras al-Chaima=Ras al-Khaimah; Schardscha=Sharjah
AF: Bagram; Dschalalabad=Jalalabad; Faisabad|Faizabad=Fayzabad|Faizabad; Gardez; Ghasni=Ghazni; Herat; Kabul;
  Kandahar; Khost; Kundus=Kunduz; Laschkar Gah=Lashkar Gah;
  Masar-i-Scharif|Masar-e Scharif=Mazar-i-Sharif|Mazar-e-Sharif; Tora Bora
BD: Bagerhat; Barisal; Bogra; Chittagong|Chattogram; Comilla; Cox’s Bazar; Dhaka|Daka; Dinajpur; Jamalpur; Jessore;
  Khulna; Mymensingh; Nagarpur; Narayanganj; Narsingdi; Pabna; Paltan; Par Naogaon; Puthia; Rajshahi; Rangpur;
  Saidpur; Shibganj; Sylhet; Tangail; Tungi
BH: Manama
BN: Bandar Seri Begawan
BT: Thimphu
CN: Anshan; Anyang; Baoding; Baotou; Bayan Nur; Beichuan; Bengbu; Benxi; Cangzhou; Changchun; Changde; Changsha;
  Changshu; Changzhi; Changzhou; Chengdu; Chongqing|Tschungking; Dadonghai; Dalian; Dandong; Datong; Dongguan;
  Dujiangyan; Foshan; Fushun; Fuxin; Fuzhou; Guangzhou|Kanton=Guangzhou|Canton; Guankou; Guilin; Guiyang; Haikou;
  Handan; Hangzhou; Harbin; Hefei; Hegang; Hengyang; Hohhot; Huai’an; Huaibei; Huainan; Huangshi; Jiamusi; Jiangmen;
  Jiaozuo; Jieyang; Jilin; Jinan; Jinzhou; Kaifeng; Kaschgar=Kashgar; Kunming; Kunshan; Langfang; Lanzhou; Lhasa;
  Liaoyang; Lijiang; Luancheng; Luoyang; Mudanjiang; Nanchang; Nanchong; Nanjing|Nanking; Nanning; Nantong; Neijiang;
  Ningbo; Ordos; Panshan; Peking=Beijing; Pingdingshan; Puyang; Qingdao; Qinhuangdao; Qiqihar; Sanya; Shanghai;
  Shangyu; Shantou; Shaoguan; Shenyang; Shenzhen; Shihezi; Shijiazhuang; Shiyan; Shuangyashan; Siping; Suzhou; Tai’an;
  Taiyuan; Taizhou; Tanggu; Tangshan; Tianjin; Tianshui; Tonghua; Tongshan; Ürümqi; Wenchuan; Wenzhou; Wuhan; Wuhu;
  Wuxi; Xi’an|Xian; Xiamen; Xiangtan; Xianyang; Xingtai; Xining; Xinxiang; Xinyang; Xuchang; Yancheng; Yangzhou;
  Yantai; Yinchuan; Yingkou; Yueyang; Yunfu; Zhangjiakou; Zhangzhou; Zhanjiang; Zhengzhou; Zhenjiang; Zhongshan;
  Zhu Cheng; Zhuhai; Zhumadian; Zhuzhou; Zibo; Zigong
HK: Hongkong=Hong Kong; Kowloon; Tsuen Wan; Yuen Long Kau Hui
ID: Ambon; Balikpapan; Banda Aceh; Bandar Lampung; Bandung; Banjaran; Banjarmasin; Batam; Bekasi; Bengkulu; Binjai;
  Bogor; Bukittinggi; Ciampea; Cibinong; Cikupa; Cileungsir; Cimahi; Ciputat; Cirebon; Curug; Denpasar; Depok;
  Jakarta; Jambi; Jember; Kediri; Kendari; Kupang; Kuta; Labuan Bajo; Lembang; Loa Janan; Madiun; Makassar; Malang;
  Manado; Mataram; Medan; Padang; Palembang; Palu; Pamulang; Parung; Pasarkemis; Pasuruan; Pekalongan; Pekanbaru;
  Pemalang; Pematangsiantar; Perbaungan; Percut; Plumbon; Pontianak; Probolinggo; Purwakarta; Purwodadi; Purwokerto;
  Rengasdengklok; Salatiga; Samarinda; Semarang; Serang; Situbondo; Soreang; South Tangerang; Sukabumi; Sumedang;
  Sunggal; Surabaya; Surakarta; Tangerang; Tanjung Pinang; Tasikmalaya; Tegal; Ubud; Yogyakarta
IL: Akko=Acre; Aschdod=Ashdod; Aschkelon=Ashkelon; Beerscheba|Be’er Scheva=Beersheba|Be'er Sheva; Bethlehem;
  Bnei Brak; Cholon=Holon; Dimona; Eilat; Haifa; Herzlia=Herzliya; Jerusalem; Kirjat Schmona=Kiryat Shmona; Nazareth;
  Netanja=Netanya; Petach Tikwa=Petah Tikva; Rischon LeZion=Rishon LeZion; Sderot; Tel Aviv; Tiberias
IN: Adoni; Agartala; Agra; Ahmadnagar; Ahmedabad; Aizawl; Ajmer; Akola; Alappuzha; Aligarh; Allahabad; Alwar;
  Amarnath; Ambattur; Amravati; Amritsar; Amroha; Anantapur; Arrah; Asansol; Aurangabad; Avadi; Ayodhya; Bahadurgarh;
  Baharampur; Bahraigh; Bali; Banda; Bangalore|Bengaluru; Barasat; Barddhaman; Bareilly; Bathinda; Belgaum; Bellary;
  Bhadravati; Bhagalpur; Bharatpur; Bharuch; Bhatpara; Bhavnagar; Bhayandar; Bhilai; Bhilwara; Bhiwandi; Bhiwani;
  Bhopal; Bhubaneshwar; Bhusaval; Bidar; Bihar Sharif; Bijapur; Bikaner; Bilaspur; Bilimora; Bokaro; Borivli;
  Brahmapur; Budaun; Bulandshahr; Burhanpur; Chanda; Chandannagar; Chandigarh; Chapra; Chennai|Madras; Cochin;
  Coimbatore; Cuddalore; Cuttack; Darbhanga; Davangere; Dehra Dun; Delhi; Dewas; Dhanbad;
  Dharamsala|Dharamshala=Dharamsala; Dhulia; Dinapore; Dindigul; Dombivli; Durgapur; Ellore; Etawah; Faridabad;
  Farrukhabad; Fatehpur; Firozabad; Fyzabad; Gadag; Gadag-Betageri; Gajuwaka; Gandhidham; Gandhinagar; Ganganagar;
  Ghaziabad; Goa; Gorakhpur; Gosaba; Greater Noida; Gulbarga; Guntur; Gurgaon; Guwahati; Gwalior; Haldia; Hanumangarh;
  Haora; Hapur; Haridwar; Hisar; Hoshiarpur; Hospet; Hubli; Hugli; Hyderabad; Ichalkaranji; Imphal; Indore;
  Ingraj Bazar; Jabalpur; Jaigaon; Jaipur; Jalandhar; Jalgaon; Jalna; Jammu; Jamnagar; Jamshedpur; Jamuria; Jaunpur;
  Jhansi; Jind; Jodhpur; Junagadh; Kakinada; Kalkutta=Kolkata|Calcutta; Kalyan; Kamarhati; Kanchipuram; Kanpur;
  Karimnagar; Karnal; Katihar; Khammam; Khandwa; Kharagpur; Kolhapur; Kollam; Kota; Kozhikode; Kukatpalli; Kultali;
  Kulti; Kurnool; Lal Bahadur Nagar; Lucknow; Ludhiana; Machilipatnam; Madhyamgram; Madurai; Malegaon; Malkajgiri;
  Mangalore; Mathura; Medinipur; Meerut; Mirzapur; Monghyr; Moradabad; Morena; Mumbai|Bombay; Murwara; Muzaffarnagar;
  Muzaffarpur; Mysore; Nadiad; Nagercoil; Nagpur; Naihati; Najafgarh; Nanded; Nandyal; Nangi; Nangloi Jat; Narela;
  Nashik; Navsari; Nellore; Neu-Delhi|Neu Delhi=New Delhi; Nizamabad; Noida; Nowrangapur; Ongole; Orai; Pali;
  Pallavaram; Panchkula; Panihati; Panipat; Parbhani; Pathankot; Patiala; Patna; Pimpri; Proddatur; Puducherry;
  Punasa; Pune; Puri; Purnia; Quthbullapur; Raebareli; Raichur; Raiganj; Raipur; Raj-Nandgaon; Rajahmundry; Rajkot;
  Ramagundam; Ramgundam; Rampur; Ranchi; Ratlam; Raurkela; Rewa; Rohtak; Saharanpur; Salem; Sambalpur; Sambhal;
  Sangli; Satna; Saugor; Secunderabad; Serilingampalle; Shahjanpur; Shimla; Shimoga; Shivpuri; Shrirampur; Shyamnagar;
  Sikar; Silchar; Siliguri; Singrauli; Sirsa; Sitapur; Solapur; Sonipat; Srinagar; Sujangarh; Surat; Surendranagar;
  Tambaram; Tanjore; Thane; Thiruvananthapuram; Thoothukudi; Thrissur; Tiruchirappalli; Tirunelveli; Tirupati;
  Tiruppur; Tiruvottiyur; Tonk; Tumkur; Udaipur; Udupi; Ujjain; Ulhasnagar; Unnao; Vadodara; Varanasi|Benares;
  Vellore; Veraval; Vijayawada; Virar; Visakhapatnam; Vizianagaram; Warangal; Yamunanagar
IQ: Abu Ghraib; Amara=Amarah; Bagdad=Baghdad; Bakuba=Baquba|Baqubah; Basra; Diwanija=Diwaniyah; Dohuk; Erbil|Arbil;
  Falludscha=Fallujah|Falluja; Haditha; Halabdscha=Halabja; Hilla=Hillah|Hilla; Kerbela=Karbala|Kerbala; Kirkuk; Kut;
  Mossul=Mosul; Nadschaf=Najaf; Nasirija=Nasiriyah|Nasiriya; Ramadi; Samarra; Samawa=Samawah|Samawa; Sindschar=Sinjar;
  Sulaimaniyya|Sulaimanija=Sulaymaniyah|Sulaimaniya; Tal Afar; Tikrit
IR: Abadan; Ahwas=Ahvaz; Amol; Arak; Ardabil; Azadshahr; Babol; Bam; Bandar Abbas; Birjand; Bojnurd; Borujerd; Bukan;
  Buschehr=Bushehr; Fordo; Ghom|Qom=Qom; Gorgan; Hamadan; Ilam; Isfahan=Isfahan|Esfahan; Kahriz; Karadsch=Karaj;
  Kaschan=Kashan; Kerman; Kermanschah=Kermanshah; Khomeyni Shahr; Khorramabad; Khorramshahr; Khowy; Mahabad; Malayer;
  Maschhad=Mashhad; Najafabad; Natans=Natanz; Nazarabad; Neyshabur; Qarchak; Qazvin; Rasht; Sabzevar; Sanandaj;
  Saqqez; Saveh; Schiras|Shiraz=Shiraz; Semnan; Shahr-e Kord; Sirjan; Täbris|Täbriz=Tabriz; Teheran=Tehran; Urmia;
  Varamin; Yasuj; Yazd|Jasd=Yazd; Zahedan; Zanjan
JO: Adschlun=Ajloun; Amman; Aqaba; Irbid; Madaba; Petra; Russeifa; Salt; Sarka|Zarqa=Zarqa
JP: Ageoshimo; Akashi; Akita; Amagasaki; Anjo; Aomori; Asahikawa; Ashikaga; Atsugi; Chiba; Chigasaki; Chofu; Fujisawa;
  Fukui; Fukuoka; Fukushima; Fukuyama; Gifu; Hachinohe; Hachioji; Hadano; Hakodate; Hakone; Hamamatsu;
  Higashimurayama; Himeji; Hino; Hirakata; Hiratsuka; Hirosaki; Hiroshima; Hitachi-Naka; Ibaraki; Ichihara;
  Ichinomiya; Itami; Iwaki; Izumi; Joetsu; Kagoshima; Kakogawacho-honmachi; Kamakura; Kanazawa; Kashiwa; Kasugai;
  Kasukabe; Katsuta; Kawagoe; Kawaguchi; Kawanishi; Kawasaki; Kishiwada; Kitakyushu; Kobe; Kochi; Kofu; Komaki;
  Koriyama; Koshigaya; Kumagaya; Kumamoto; Kurashiki; Kure; Kurume; Kushiro; Kyoto|Kioto=Kyoto; Machida; Maebashi;
  Matsudo; Matsue; Matsumoto; Matsuyama; Minamirinkan; Minamisanriku; Mito; Miyazaki; Morioka; Nagano; Nagaoka;
  Nagareyama; Nagasaki; Nagoya; Naha; Nara; Neyagawa; Niigata; Nikko; Nishi-Tokyo; Nishinomiya-hama; Numazu; Obihiro;
  Odawara; Ogaki; Oita; Okayama; Okazaki; Onagawa; Osaka; Ota; Otsu; Oyama; Saitama; Sakai; Sakura; Sapporo; Sasebo;
  Sayama; Sendai; Shimonoseki; Shizuoka; Soka; Suita; Suzuka; Takamatsu; Takaoka; Takarazuka; Takasaki; Takatsuki;
  Tokaimura; Tokio=Tokyo; Tokorozawa; Tokushima; Tomakomai; Tottori; Toyama; Toyohashi; Toyonaka; Tsu; Tsukuba; Ube;
  Uji; Utsunomiya; Wakayama; Yamagata; Yao; Yokkaichi; Yokohama; Yokosuka; Yono
KG: Bischkek=Bishkek; Osch=Osh
KH: Battambang; Phnom Penh; Siem Reap; Sihanoukville; Takeo
KP: Chongjin; Haeju; Hamhung; Hungnam; Hyesan; Kaesong; Kanggye; Nampo; P’yongsong; Panmunjom; Pjöngjang=Pyongyang;
  Punggye-ri; Sariwon; Sinpo; Sinuiju; Songnim; Wonsan; Yongbyon|Jongbjon=Yongbyon
KR: Andong; Ansan; Bucheon; Busan|Pusan; Changwon; Cheonan; Cheongju; Chinju; Chuncheon; Daegu; Daejeon; Gangneung;
  Gimcheon; Goyang; Gumi; Gunsan; Guri; Gwangju; Gyeongju; Hongseong; Hwaseong; Icheon; Iksan; Incheon; Jeju; Jeonju;
  Kimhae; Kwangmyong; Masan; Mokpo; Osan; Pohang; Pyeongchang; Sejong; Seogwipo; Seongnam; Seoul; Suncheon; Suwon;
  Uijeongbu; Ulsan; Wonju; Yangju; Yeosu
KW: Ahmadi; Farwaniyah; Hawalli; Kuwait-Stadt=Kuwait City
KZ: Aktau; Aktobe; Almaty; Astana|Nur-Sultan; Atyrau; Karaganda; Kökschetau=Kokshetau; Kysylorda=Kyzylorda;
  Pawlodar=Pavlodar; Petropawl=Petropavl; Qostanai=Kostanay; Schymkent=Shymkent; Semey; Semipalatinsk; Taldykorgan;
  Taraz; Temirtau; Turkestan; Ust-Kamenogorsk
LA: Luang Prabang; Pakse; Thakhèk; Vientiane
LB: Baalbek; Beirut; Nabatäa=Nabatieh; Sidon; Tripoli; Tyros=Tyre; Zahlé
LK: Batticaloa; Colombo; Galle; Jaffna; Kandy; Kilinochchi; Moratuwa; Mullaitivu; Trincomalee
MM: Bago; Dawei; Magway; Mandalay; Mawlamyine; Meiktila; Monywa; Myeik; Myitkyina; Naypyidaw|Naypyitaw; Pathein;
  Sittwe; Taunggyi; Yangon|Rangun=Yangon|Rangoon
MN: Ulan-Bator|Ulaanbaatar=Ulan Bator|Ulaanbaatar
MO: Macau=Macau|Macao
MV: Malé
MY: Alor Setar; Batu Pahat; Bintulu; Bukit Mertajam; George Town; Ipoh; Johor Bahru; Klang; Kluang; Kota Bharu;
  Kota Kinabalu; Kuala Lumpur; Kuala Terengganu; Kuantan; Kuching; Kulim; Malakka=Malacca; Miri; Petaling Jaya;
  Sandakan; Sepang; Seremban; Shah Alam; Sibu; Sungai Petani; Taiping; Tawau
NP: Biratnagar; Kathmandu|Katmandu; Lukla; Patan; Pokhara
OM: Bawshar; Maskat=Muscat; Salala=Salalah; Seeb; Sohar
PH: Angeles; Antipolo; Bacolod; Bacoor; Baguio; Batangas; Biñan; Binangonan; Budta; Butuan; Cabanatuan; Cabuyao;
  Cagayan de Oro; Cainta; Calamba; Caloocan; Cebu; Cotabato; Dagupan; Dasmariñas; Davao; General Santos; Guyong;
  Iligan; Iloilo; Imus; Jolo; Lapu-Lapu; Las Piñas; Legaspi; Libertad; Lipa; Lucena; Mabalacat; Magugpo Poblacion;
  Makati; Malingao; Malolos; Mandaluyong; Mandaue; Manila; Mansilingan; Mantampay; Marawi; Meycauayan; Naga; Navotas;
  Olongapo; Ormoc; Pagadian; Panalanoy; Pasay; Pasig; Puerto Princesa; Quezon City; San Fernando; San Jose del Monte;
  San Pablo; San Pedro; Santa Rosa; Santol; Tacloban; Taguig; Tarlac; Taytay; Zamboanga
PK: Abbottabad; Bahawalpur; Balakot; Battagram; Bhimbar; Burewala; Chiniot; Dera Ghazi Khan; Faisalabad; Gujranwala;
  Gujrat; Hafizabad; Islamabad; Jacobabad; Jhang; Kamoke; Karatschi=Karachi; Kasur; Kohat; Kotli; Lahore; Larkana;
  Mardan; Mingora; Mirpur Khas; Multan; Muridke; Murree; Muzaffarabad; Muzaffargarh; Nawabshah; Okara;
  Peschawar=Peshawar; Quetta; Rahim Yar Khan; Rawalpindi; Saddiqabad; Sahiwal; Sargodha; Shahkot; Shekhupura;
  Shikarpur; Sialkot; Sukkur; Swat; Tordher; Wana
PS: Beit Hanun=Beit Hanoun; Chan Junis|Chan Yunis=Khan Younis|Khan Yunis; Deir al-Balah;
  Dschabalija|Dschabalia=Jabalia|Jabaliya; Dschenin=Jenin; Gaza|Gaza-Stadt=Gaza|Gaza City; Hebron; Jericho; Ramallah;
  Tulkarem
QA: Doha; Rayyan
SA: Abha; Arar; Bahah; Buraydah; Dammam; Dschidda|Dschiddah=Jeddah|Jidda; Dschubail=Jubail; Ha’il; Hafar Al-Batin;
  Hofuf; Jizan; Khamis Mushait; Kharj; Khobar; Medina; Mekka=Mecca; Mubarraz; Najran; Riad=Riyadh; Sakakah; Tabuk;
  Taif; Yanbu
SG: Singapur=Singapore
SY: Afrin; Aleppo; Damaskus=Damascus; Daraa|Dara=Daraa; Deir ez-Zor|Deir al-Sor=Deir ez-Zor|Deir al-Zour; Hama;
  Hasakah; Homs; Hula=Houla; Idlib; Kamischli=Qamishli; Kobane=Kobani|Kobane; Latakia; Manbidsch=Manbij; Palmyra;
  Rakka|Raqqa=Raqqa; Suweida=Sweida; Tartouss; Tartus=Tartous
TH: Ayutthaya; Bangkok; Chiang Mai; Chon Buri; Hat Yai; Hua Hin; Krabi; Lampang; Nakhon Ratchasima; Nonthaburi;
  Pak Kret; Patong; Pattaya; Phra Pradaeng; Phuket; Samut Prakan; Si Racha; Udon Thani
TJ: Chudschand=Khujand; Duschanbe=Dushanbe
TL: Dili
TM: Aschgabat|Aşgabat=Ashgabat; Balkanabat; Dasoguz; Turkmenabat
TW: Banqiao; Hsinchu; Hualien; Kaohsiung; Keelung; Taichung; Tainan; Taipeh=Taipei; Taoyuan
UZ: Andischan=Andijan; Buchara=Bukhara; Chirchiq; Fergana; Jizzax; Namangan; Navoiy; Nukus; Qarshi; Qo’qon; Samarkand;
  Taschkent=Tashkent; Termiz|Termez; Urganch
VN: Bảo Lộc; Biên Hòa; Cần Giuộc; Cần Thơ; Ðà Lạt; Da Nang; Dien Bien Phu; Đưc Trọng; Haiphong; Hanoi;
  Ho-Chi-Minh-Stadt|Saigon=Ho Chi Minh City|Saigon; Hue; Long Xuyên; My Lai; Nam Định; Nha Trang; Phan Thiết;
  Qui Nhon; Rạch Giá; Sa Dec; Vũng Tàu
YE: ’Amran; Aden; Dhamar; Hodeida|Hudaida=Hodeidah|Hudaydah; Ibb; Mukalla; Sanaa|Sana’a=Sanaa|Sana'a; Taizz|Tais|Taiz
`;
