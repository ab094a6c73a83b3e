import { entries } from '../../../core/word-list.ts';
import type { TextWords } from '../../../text/text-words.ts';

/** German abbreviations and other words for splitting a text into sentences. */
export const text: TextWords = {
  abbreviations: entries(`
    abs abt allg art aug bd bspw bzgl bzw ca co d.h d.j dez dipl dr ebd engl ehem eigtl etc evtl febr feb ff fr
    franz gab geb gegr gem gen gest ggf ggü hl hr hrsg ing inkl insb insbes jan jg jhd jh jul jun kap kath kfz lfd
    max med min mind mio mrd msgr nr nov o.ä o.g okt op phil pol prof rd russ s.o s.u sen sept sog sr st staatl std
    str stv svw tel tsd u.a u.ä u.u usf usw v.a vgl vol vs z.b z.t z.zt zt zz zzgl u.n e.v i.d.r i.v n.chr v.chr
    a.d dgl mtl jährl amtl ital span griech lat brit amerik`),
  titleAbbreviations: entries('dr prof dipl ing st sen msgr hr fr gen hl vs nr ca z.b bzw sog abs art'),
  degreeAbbreviations: entries(`
    dr prof dipl mag ing lic priv doz univ med rer nat iur jur phil habil h c h.c hc mult oec pol theol utr agr vet dent
    soc sc psych paed päd kfm betriebsw volksw phys chem biol techn mont math inf geol arch phd em apl`),
  sentenceStarters: [],
  letterAbbreviations: entries('z v'),
  ordinalHeads: entries(`
    januar jänner jan februar feber feb märz mrz april apr mai juni jun juli jul august aug september sept sep
    oktober okt november nov dezember dez jahrhundert jahrhunderts jahrhunderte jahrestag jahrestags jahrestages geburtstag
    geburtstags geburtstages geburtstagen todestag todestags todestages geburtstagsfeier jubiläum mal platz
    runde spieltag minute lebensjahr weltkrieg weltkriegs weltkrieges bezirk arrondissement etage stock stunde tag
    jahr woche bundestag bundestages legislaturperiode klasse wahlperiode auflage mai`),
};
