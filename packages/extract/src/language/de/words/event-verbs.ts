import { groups } from '../../../core/word-list.ts';

/**
 * German verbs for events. The words of a group are:
 *
 * 1. The kind of event. `~` marks a verb with a general meaning. If an event noun is near, the noun gets the date.
 * 2. The noun that starts the title of the event.
 * 3. What follows that noun: `S` the subject, `O` the object, `A` the object after "auf", `R` both parties ("zwischen
 * …"), `N` nothing.
 * 4. The infinitive. A separable prefix, or words that the verb needs, are separated by `|`.
 * 5. The third person singular of the past, the participle and the third person singular of the present; `-` for a
 * missing form.
 */
export const EVENT_VERBS = groups(`
  CALL Telefonat R telefonieren telefonierte telefoniert telefoniert;
  TALKS Verhandlungen R verhandeln verhandelte verhandelt verhandelt;
  TALKS Beratung S beraten beriet beraten berät;
  TALKS Gespräch R besprechen besprach besprochen bespricht;
  MEETING~ Treffen R treffen traf getroffen trifft;
  MEETING~ Zusammenkunft R zusammen|kommen kam zusammengekommen kommt;
  MEETING Tagung S tagen tagte getagt tagt;
  VISIT~ Besuch S besuchen besuchte besucht besucht;
  VISIT~ Empfang O empfangen empfing empfangen empfängt;
  TRIP Reise S reisen reiste gereist reist;
  TRIP Ankunft S ein|treffen traf eingetroffen trifft;
  TRIP Ankunft S an|kommen kam angekommen kommt;
  TRIP Abreise S ab|reisen reiste abgereist reist;
  RETURN Rückkehr S zurück|kehren kehrte zurückgekehrt kehrt;
  ELECTION~ Wahl O wählen wählte gewählt wählt;
  ELECTION Wiederwahl O wieder|wählen wählte wiedergewählt wählt;
  ELECTION Abstimmung N ab|stimmen stimmte abgestimmt stimmt;
  APPOINTMENT Ernennung O ernennen ernannte ernannt ernennt;
  APPOINTMENT Nominierung O nominieren nominierte nominiert nominiert;
  ATTACK Angriff A an|greifen griff angegriffen greift;
  ATTACK Überfall A überfallen überfiel überfallen überfällt;
  ATTACK Angriff A attackieren attackierte attackiert attackiert;
  ATTACK Beschuss O beschießen beschoss beschossen beschießt;
  ATTACK Bombardierung O bombardieren bombardierte bombardiert bombardiert;
  ATTACK Besetzung O besetzen besetzte besetzt besetzt;
  INVASION Einmarsch S ein|marschieren marschierte einmarschiert marschiert;
  WAR Ausbruch S aus|brechen brach ausgebrochen bricht;
  EXPLOSION Explosion S explodieren explodierte explodiert explodiert;
  EXPLOSION Explosion S detonieren detonierte detoniert detoniert;
  ANNEXATION Annexion O annektieren annektierte annektiert annektiert;
  CRASH Absturz S ab|stürzen stürzte abgestürzt stürzt;
  CRASH Entgleisung S entgleisen entgleiste entgleist entgleist;
  CRASH Kollision R kollidieren kollidierte kollidiert kollidiert;
  CRASH Zusammenstoß R zusammen|stoßen stieß zusammengestoßen stößt;
  CRASH Einsturz S ein|stürzen stürzte eingestürzt stürzt;
  CRASH Untergang S sinken sank gesunken sinkt;
  CRASH Untergang S unter|gehen ging untergegangen geht;
  CRASH Kentern S kentern kenterte gekentert kentert;
  DEATH Tod S ertrinken ertrank ertrunken ertrinkt;
  CRASH Unglück S verunglücken verunglückte verunglückt verunglückt;
  PROTEST Arbeitsniederlegung S nieder|legen legte niedergelegt legt;
  FIRE Brand S brennen brannte gebrannt brennt;
  FIRE Brand S ab|brennen brannte abgebrannt brennt;
  FIRE Zerstörung O zerstören zerstörte zerstört zerstört;
  RESIGNATION Rücktritt S zurück|treten trat zurückgetreten tritt;
  DISMISSAL Entlassung O entlassen entließ entlassen entlässt;
  DISMISSAL Absetzung O ab|setzen setzte abgesetzt setzt;
  DISMISSAL Sturz O stürzen stürzte gestürzt stürzt;
  DEATH Tod S sterben starb gestorben stirbt;
  DEATH Tod S versterben verstarb verstorben verstirbt;
  DEATH Tod S ums_leben|kommen kam gekommen kommt;
  DEATH Tötung O töten tötete getötet tötet;
  DEATH Ermordung O ermorden ermordete ermordet ermordet;
  DEATH Erschießung O erschießen erschoss erschossen erschießt;
  DEATH Beisetzung O bei|setzen setzte beigesetzt setzt;
  BIRTH Geburt S geboren - geboren -;
  WEDDING Hochzeit R heiraten heiratete geheiratet heiratet;
  ARREST Festnahme O fest|nehmen nahm festgenommen nimmt;
  ARREST Verhaftung O verhaften verhaftete verhaftet verhaftet;
  ARREST Durchsuchung O durchsuchen durchsuchte durchsucht durchsucht;
  TRIAL~ Verurteilung O verurteilen verurteilte verurteilt verurteilt;
  TRIAL Freispruch O frei|sprechen sprach freigesprochen spricht;
  TRIAL Anklage O an|klagen klagte angeklagt klagt;
  TRIAL Urteil N urteilen urteilte geurteilt urteilt;
  PROTEST Demonstration N demonstrieren demonstrierte demonstriert demonstriert;
  PROTEST Protest N protestieren protestierte protestiert protestiert;
  PROTEST Streik S streiken streikte gestreikt streikt;
  AGREEMENT Unterzeichnung O unterzeichnen unterzeichnete unterzeichnet unterzeichnet;
  AGREEMENT Unterzeichnung O unterschreiben unterschrieb unterschrieben unterschreibt;
  AGREEMENT Ratifizierung O ratifizieren ratifizierte ratifiziert ratifiziert;
  AGREEMENT~ Einigung N einigen einigte geeinigt einigt;
  AGREEMENT~ Vereinbarung N vereinbaren vereinbarte vereinbart vereinbart;
  CEREMONY Vereidigung O vereidigen vereidigte vereidigt vereidigt;
  CEREMONY~ Verleihung O verleihen verlieh verliehen verleiht;
  CEREMONY~ Auszeichnung O aus|zeichnen zeichnete ausgezeichnet zeichnet;
  CEREMONY Eröffnung O eröffnen eröffnete eröffnet eröffnet;
  OPENING Wiedereröffnung O wieder|eröffnen eröffnete wiedereröffnet eröffnet;
  OPENING Einweihung O ein|weihen weihte eingeweiht weiht;
  CONSTRUCTION Umbau O um|bauen baute umgebaut baut;
  CONSTRUCTION~ Bau O bauen baute gebaut baut;
  CONSTRUCTION Errichtung O errichten errichtete errichtet errichtet;
  CONSTRUCTION Sanierung O sanieren sanierte saniert saniert;
  OPENING Gründung O gründen gründete gegründet gründet;
  CLOSING~ Schließung O schließen schloss geschlossen schließt;
  CLOSING~ Beginn S beginnen begann begonnen beginnt;
  CLOSING~ Ende S enden endete geendet endet;
  LANDING~ Landung S landen landete gelandet landet;
  LANDING~ Start S starten startete gestartet startet;
  KIDNAPPING Entführung O entführen entführte entführt entführt;
  GROUNDING Havarie S havarieren havarierte havariert havariert;
  GROUNDING Strandung S stranden strandete gestrandet strandet;
  BLOCKADE Blockade O blockieren blockierte blockiert blockiert;
  BLOCKADE~ Sperrung O sperren sperrte gesperrt sperrt;
  RESCUE Bergung O bergen barg geborgen birgt;
  RESCUE Rettung O retten rettete gerettet rettet;
  RESCUE Evakuierung O evakuieren evakuierte evakuiert evakuiert;
  RESCUE Räumung O räumen räumte geräumt räumt;
  RELEASE Freilassung O frei|lassen ließ freigelassen lässt;
  DEMOLITION Abriss O ab|reißen riss abgerissen reißt;
  CONTRACT~ Vergabe O vergeben vergab vergeben vergibt;
  CONTRACT~ Übernahme O übernehmen übernahm übernommen übernimmt;
  CONTRACT~ Übergabe O übergeben übergab übergeben übergibt;
  CONTRACT~ Kauf O kaufen kaufte gekauft kauft;
  CONTRACT~ Verkauf O verkaufen verkaufte verkauft verkauft;
  CONTRACT Fusion R fusionieren fusionierte fusioniert fusioniert;
  PUBLICATION~ Vorlage O vor|legen legte vorgelegt legt;
  PUBLICATION~ Vorstellung O vor|stellen stellte vorgestellt stellt;
  PUBLICATION~ Veröffentlichung O veröffentlichen veröffentlichte veröffentlicht veröffentlicht;
  DECISION~ Entscheidung S entscheiden entschied entschieden entscheidet;
  DECISION~ Beschluss S beschließen beschloss beschlossen beschließt;
  DECISION Verabschiedung O verabschieden verabschiedete verabschiedet verabschiedet;
  DECISION Verbot O verbieten verbot verboten verbietet;
  DECISION Aufhebung O auf|heben hob aufgehoben hebt;
  DECISION Inkrafttreten S kraft|treten trat getreten tritt;
  COLLAPSE~ Scheitern S scheitern scheiterte gescheitert scheitert;
  COLLAPSE Abbruch O ab|brechen brach abgebrochen bricht;
  SEIZURE Beschlagnahme O beschlagnahmen beschlagnahmte beschlagnahmt beschlagnahmt;
  THEFT Diebstahl O stehlen stahl gestohlen stiehlt;
  FIND~ Fund O finden - gefunden -;
  FIND Entdeckung O entdecken entdeckte entdeckt entdeckt;
  VICTORY~ Sieg S gewinnen gewann gewonnen gewinnt;
  VICTORY Sieg S siegen siegte gesiegt siegt;
  VICTORY Aufstieg S auf|steigen stieg aufgestiegen steigt;
  VICTORY Abstieg S ab|steigen stieg abgestiegen steigt`);
