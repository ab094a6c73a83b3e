/** Abbreviations, without their last full stop, after which a sentence goes on; lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `abs abt allg art aug bd bspw bzgl bzw ca co d.h d.j dez dipl dr ebd engl ehem eigtl etc evtl febr feb ff fr franz gab
  geb gegr gem gen gest ggf ggü hl hon hr hrsg inc incl ing inkl insb insbes jan jg jhd jh jr jul jun kap kath kfz lfd lt
  ltd ltd max med min mind mio mr mrs ms mrd msgr nr nov o.ä o.g okt op phil pol prof rd rep rev russ s.o s.u sen sept sog
  sr st staatl std str stv svw tel tsd u.a u.ä u.u usf usw v.a vgl vol vs z.b z.t z.zt zt zz zzgl gov lt maj col capt sgt
  u.s u.k u.n e.v i.d.r i.v n.chr v.chr a.d a.m p.m e.g i.e dgl mtl jährl amtl ital span griech lat brit amerik`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Abbreviations of titles: a name follows, so that a capital after them never begins a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'dr prof dipl ing st sen gov rep rev hon mr mrs ms msgr hr fr lt maj col capt sgt gen hl jr vs nr ca z.b bzw sog abs art'.split(
    ' ',
  ),
);

/** What stands after the ordinal number of a date or century ("am 10. Januar"); lower case, cut to letters. */
export const ORDINAL_HEADS: ReadonlySet<string> = new Set(
  `januar jänner jan februar feber feb märz mrz april apr mai juni jun juli jul august aug september sept sep oktober okt
  november nov dezember dez jahrhundert jahrhunderts jahrhunderte jahrestag geburtstag mal platz runde spieltag minute
  lebensjahr weltkrieg weltkriegs weltkrieges bezirk arrondissement etage stock stunde tag jahr woche bundestag
  bundestages legislaturperiode klasse wahlperiode auflage mai`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
