import { words } from '../../../core/word-list.ts';

/** Words in the names of outlets and sections that follow a headline: "… | Marsch-Zeitung". */
export const OUTLET_WORDS = words(`
  news newspaper times post guardian independent telegraph tribune herald gazette chronicle journal mirror sun mail express press
  observer standard star today daily weekly magazine blog bbc cnn nbc abc cbs fox msnbc reuters ap afp dpa apa upi pbs npr espn
  bloomberg politico forbes variety deadline huffpost online zeitung anzeiger nachrichten tageblatt rundschau kurier presse spiegel
  zeit welt bild focus stern taz faz faz.net ard zdf wdr ndr mdr swr rbb orf srf tagesschau heute.de n-tv ntv rtl tagesspiegel
  morgenpost abendblatt merkur wikinews video videos photos pictures fotos bilder politik wirtschaft sport sports panorama
  politics business world world_news entertainment`);
