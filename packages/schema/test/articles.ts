const fiction = 'Erfundener Text für Tests. Orte, Zeitungen und Personen sind erfunden.';

/** Three articles about a fictional town, oldest first. */
export const articles = [
  {
    headline: 'Möwenau will die alte Brücke behalten',
    publisher: { name: 'Möwenauer Bote' },
    datePublished: '2024-03-04',
    inLanguage: 'de',
    articleBody:
      'Die Stadt Möwenau will ihre alte Brücke behalten. „Wir reißen nichts ab, was uns trägt“, sagte Bürgermeisterin Ilse Quandtmoor am Montag. Die Sanierung koste vier Millionen Euro, teilte die Stadtverwaltung mit.\n\nLaut Ingenieur Bertold Fahrenhübel hält die Brücke noch zwanzig Jahre. Quandtmoor betonte, dass die Bürger entscheiden sollen. „Am 12. Mai wird abgestimmt“, sagte sie.\n\nDer Verein Freie Ufer kritisierte den Plan. „Das Geld fehlt am Deich“, erklärte sein Sprecher Hanno Petersill. Die Abstimmung am 12. Mai sei eine Farce.',
    creditText: fiction,
  },
  {
    headline: 'Streit um die Brücke von Möwenau',
    publisher: { name: 'Tidenblatt' },
    datePublished: '2024-03-06',
    inLanguage: 'de',
    articleBody:
      'Im Streit um die Brücke von Möwenau hat Bürgermeisterin Ilse Quandtmoor den Ton verschärft. „Wir reißen nichts ab, was uns trägt“, sagte Quandtmoor am Mittwoch erneut. Die Sanierung werde sechs Millionen Euro kosten, sagte Hanno Petersill vom Verein Freie Ufer. Ingenieur Fahrenhübel widersprach: „Vier Millionen reichen.“\n\nNach Angaben der Stadtverwaltung soll am 12. Mai abgestimmt werden. Petersill forderte, die Abstimmung zu verschieben.',
    creditText: fiction,
  },
  {
    headline: 'Möwenau votes to keep its bridge',
    publisher: { name: 'The Saltmarsh Record' },
    datePublished: '2024-05-13',
    inLanguage: 'en',
    articleBody:
      'The town of Möwenau voted on Sunday to keep its old bridge. “We tear down nothing that carries us,” Mayor Ilse Quandtmoor said on Monday. She said that repairs would begin in the autumn. According to engineer Bertold Fahrenhübel, the bridge will stand for twenty years.\n\n“The money is missing at the dyke,” said Hanno Petersill, a spokesman for the Free Shores association. He told the council that the vote on 12 May had been a farce.',
    creditText: 'Invented text for tests. Places, newspapers and people are invented.',
  },
];
