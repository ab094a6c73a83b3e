import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

const english = `A court in Millbrook sentenced the farmer Ned Garrow to six years in prison on Friday. Garrow had set fire
to the barn of Birch Lane Farm. The Harbour Trust escaped the flames, and its warden fled across the river.`;
const german = 'Die Werft in Kesselheim schließt im Mai. Der Betriebsrat um Ute Krall kündigte am Montag Proteste an.';

const headlineOf = (title: string, body = german, language = 'de') =>
  extract({ title, body, language, published: '2024-04-17' }).headline;

describe('the title of an article’s main event', () => {
  test.each([
    ['Eilmeldung: Werft in Kesselheim schließt im Mai', 'Werft in Kesselheim schließt im Mai'],
    ['+++ Update: Werft in Kesselheim schließt im Mai +++', 'Werft in Kesselheim schließt im Mai'],
    ['Werft in Kesselheim schließt im Mai | Kesselheimer Zeitung', 'Werft in Kesselheim schließt im Mai'],
    ['Werft in Kesselheim schließt im Mai - Wirtschaft - Nordkurier Online', 'Werft in Kesselheim schließt im Mai'],
    ['Werft in Kesselheim schließt im Mai.', 'Werft in Kesselheim schließt im Mai'],
    ['Kesselheim: Werft schließt im Mai', 'Kesselheim: Werft schließt im Mai'],
    ['WERFT in Kesselheim schließt im Mai', 'Werft in Kesselheim schließt im Mai'],
    [
      'Linde AG kauft „Werft am Strom“ – 300 Stellen fallen weg',
      'Linde AG kauft „Werft am Strom“ – 300 Stellen fallen weg',
    ],
  ])('is the headline without what outlets add to it: %s', (title, expected) => {
    expect(headlineOf(title)).toBe(expected);
  });

  test('is the news before a quotation, but not the speaker', () => {
    const body =
      'Das Landgericht hat Bürgermeisterin Ute Krall am Dienstag zu zwei Jahren Haft verurteilt. „Ich bin unschuldig“, sagte Krall.';
    expect(headlineOf('Bürgermeisterin Krall verurteilt: „Ich bin unschuldig“', body)).toBe(
      'Bürgermeisterin Krall verurteilt',
    );
    expect(headlineOf('Bürgermeisterin Krall: „Ich bin unschuldig“', body)).not.toBe('Bürgermeisterin Krall');
  });

  test.each([
    ['Schließt die Werft in Kesselheim?'],
    ['„Wir kämpfen um jeden Platz“'],
    ['Krall: „Wir kämpfen um jeden Platz“'],
    ['Warum die Werft in Kesselheim schließt'],
    ['Werftschließung'],
    ['Die Werft in Kesselheim schließt im …'],
  ])('is not a headline that does not say what happened: %s', (title) => {
    expect(headlineOf(title)).not.toContain(title.slice(0, 20));
  });

  test.each([
    ['Werft in Kesselheim: Fragen und Antworten', 'de'],
    ['Ute Krall im Interview zur Lage der Werft', 'de'],
    ['Ute Krall vergleicht Werft in Kesselheim mit sinkendem Schiff', 'de'],
    ['Ute Krall: Werft ist „am Ende ihrer Kräfte“', 'de'],
    ['75 Jahre Werft', 'de'],
    ['Werft in Kesselheim – Kritik an den Eigentümern', 'de'],
    ['Hohe Brandgefahr in vielen Teilen des Landes', 'de'],
    ['Warden likens barn in Millbrook to bonfire', 'en'],
    ['Millbrook barn fire: all you need to know', 'en'],
  ])('is not a topic, an opinion or a comparison: %s', (title, language) => {
    expect(headlineOf(title, language === 'en' ? english : german, language)).not.toBe(title);
  });

  test('is then the first sentence, not a later one, or composed', () => {
    expect(headlineOf('Werft in Kesselheim: Fragen und Antworten')).toBe('Schließung der Werft in Kesselheim');
    const body = 'Viele reden jetzt über die Werft. Die Mitarbeiter wurden am Montag entlassen.';
    expect(headlineOf('Ute Krall im Interview zur Lage der Werft', body)).toBeNull();
  });

  test.each([
    [
      'Ina Amory, whose trademark red scarf and loud engines made her a favourite of crowds all over the county in the 1950s, has died.',
      'Ina Amory has died',
    ],
    [
      'Authorities say a 35-year-old Millbrook man stabbed his former landlord and his own cousin during a long argument inside a barn and left the knife there.',
      'Authorities say a 35-year-old Millbrook man stabbed his former landlord and his own cousin',
    ],
    ['Breaking News-Three people were shot in a barn in Millbrook.', 'Three people were shot in a barn in Millbrook'],
    ['MKQ is reporting that a barn in Millbrook has burned down.', 'A barn in Millbrook has burned down'],
    ['Ned Garrow (52-3, 46 KOs) beat Jon Marlow in Millbrook.', 'Ned Garrow beat Jon Marlow in Millbrook'],
    [
      'Ina Amory, Ole Brandt and Jon Marlow, who are all from the small town of Millbrook in the north of the county, were arrested.',
      'Ina Amory, Ole Brandt and Jon Marlow, who are all from the small town of Millbrook in the north of the county, were arrested',
    ],
  ])('is a long lead without its details: %s', (body, expected) => {
    expect(extract({ body, language: 'en', published: '2024-05-16' }).headline).toBe(expected);
  });

  test.each([
    'It’s supposed to be a fair, but Ned Garrow burned his barn there in Millbrook.',
    'The good news is that Ned Garrow burned only one barn in Millbrook.',
  ])('is not a remark on the news: %s', (body) => {
    const { headline } = extract({ body, language: 'en', published: '2024-05-16' });
    expect(body.slice(0, 30)).not.toBe(headline?.slice(0, 30));
  });

  test('has no gap in a compound', () => {
    expect(headlineOf('Woman dies in hit-and - run in Millbrook', english, 'en')).toBe(
      'Woman dies in hit-and-run in Millbrook',
    );
  });

  test('does not tell how strong a quake was, which outlets report differently', () => {
    const body = 'Ein Erdbeben der Stärke 5,8 hat am Montag die Insel Samora erschüttert.';
    expect(extract({ body, language: 'de', published: '2024-05-16' }).headline).toBe(
      'Ein Erdbeben hat die Insel Samora erschüttert',
    );
  });

  test('is in sentence case, with the names as the text spells them', () => {
    const title = (text: string) => headlineOf(text, english, 'en');
    expect(title('Farmer Ned Garrow Sentenced To Six Years In Millbrook Prison')).toBe(
      'Farmer Ned Garrow sentenced to six years in Millbrook prison',
    );
    expect(title('Arsonist Who Burned Birch Lane Farm Sentenced')).toBe(
      'Arsonist who burned Birch Lane Farm sentenced',
    );
    expect(title('NED GARROW SENTENCED TO SIX YEARS IN PRISON')).toBe('Ned Garrow sentenced to six years in prison');
    expect(title('Harbour Trust Escapes Flames')).toBe('Harbour Trust escapes flames');
  });

  test('ends with a clause if the headline is long', () => {
    const long =
      'Werft in Kesselheim schließt im Mai nach hundert Jahren, der Betriebsrat kündigt Proteste in der ganzen Region und vor dem Landtag an';
    expect(headlineOf(long)).toBe('Werft in Kesselheim schließt im Mai nach hundert Jahren');
  });

  test('is the main clause of the lead if the article has no headline', () => {
    const lead = (body: string) => headlineOf('', body, 'en');
    expect(lead(english)).toBe('A court in Millbrook sentenced the farmer Ned Garrow to six years in prison');
    expect(
      lead(
        'Ina Amory, the pilot whose small plane crossed the lake twice in a storm last autumn, has died at a hospital in Millbrook, her family said. She was 85.',
      ),
    ).toBe('Ina Amory has died at a hospital in Millbrook');
    expect(
      lead(
        'The ferry Gannet ran aground off Samora late on Monday, after its engines had failed in a storm and the crew had lost control of the rudder.',
      ),
    ).toBe('The ferry Gannet ran aground off Samora');
    expect(lead('“It is over,” she said. They left on Monday.')).toBeNull();
  });

  test.each([
    'Eine solche Brücke muss vorab geprüft werden, erklärte der Rat in einer sehr langen Sitzung am Montag in Kesselheim und anderswo.',
    'Die Stadt Kesselheim sucht seit vielen Jahren und mit großem Aufwand nach einer guten Möglichkeit, den Fluss an der Mühle zu überqueren, ohne viel zu zahlen.',
    'Die Ministerin Ute Krall hat den größten und ältesten Hersteller von Kähnen in Kesselheim, die Werft am Strom und ihre Halle am alten Hafen, am Montag besucht.',
  ])('is not a part of a German sentence that needs the rest: %s', (body) => {
    expect(headlineOf('Wohin mit dem Fluss?', body)).toBeNull();
  });

  test.each([
    [
      'de',
      'Kanzlerin Vossberg empfängt Lemaire in Berlin',
      'Kanzlerin Ute Vossberg hat am Montag Jean Lemaire in Berlin empfangen.',
    ],
    [
      'en',
      'Chancellor Vossberg meets Lemaire in Berlin',
      'Chancellor Ute Vossberg met Jean Lemaire in Berlin on Monday.',
    ],
    ['en', 'Minister travels to Oslo for talks', 'Minister Ole Saal travelled to Oslo on Monday for talks about fish.'],
  ])('is also the title of a dated event of a general verb that it names (%s: %s)', (language, title, body) => {
    const { events, main } = extract({ title, body, language, published: '2024-05-07' });
    expect(events[main ?? -1]).toMatchObject({ title, kind: 'MEETING', start: { date: '2024-05-06' } });
  });

  test('is also the title of the main event', () => {
    const { events, main, headline } = extract({
      title: 'Werft in Kesselheim schließt im Mai',
      body: german,
      language: 'de',
    });
    expect(main === null ? headline : events[main]?.title).toBe(headline);
  });
});

describe('a composed title', () => {
  const titles = (body: string, language = 'de') =>
    extract({ title: 'Der Rat tagt in Kesselheim', body, language, published: '2024-04-17' }).events.map(
      ({ title }) => title,
    );

  test('is a single word if the text does not say which event is meant', () => {
    const found = titles('Der Rat tagte am Montag. Unmittelbar danach ist er am Dienstag zurückgetreten.');
    expect(found.filter((title) => /^Rücktritt/u.test(title))).toEqual(['Rücktritt']);
    expect(titles('The crowd that broke away was killed on Monday. She died in 1962.', 'en')).not.toContain(
      'Died in 1962',
    );
  });

  test('names the place as the text does', () => {
    expect(titles('Der Rat tagte am Montag. Ein Brand in der Türkei erschütterte das Land im Mai.')).toContain(
      'Brand in der Türkei',
    );
  });

  test('does not cut a name or a list', () => {
    const found = titles(
      'The council met on Monday. A shooting at the Garrow Foods plant in the north of Millbrook on 3 March left two dead.',
      'en',
    );
    expect(found.every((title) => !/ (?:of|the|in|and)$/u.test(title))).toBe(true);
  });
});
