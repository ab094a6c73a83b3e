import { spellingKeys } from './fold.ts';

/** First names that are one name in different languages or transliterations. */
const TRANSLATED = `
Wladimir Vladimir Volodymyr Wolodymyr Uladzimir
Alexander Aleksandr Alexandr Aleksander Oleksandr Alexandre Alexandros Aljaksandr
Sergej Sergei Sergey Serhij Serhiy Serguei
Dmitri Dmitrij Dmitry Dmytro Dimitri Dimitrij
Michail Mikhail Mikheil Mihail Mykhailo Mychajlo
Nikolai Nikolaj Nikolay Mykola
Alexej Alexei Aleksej Alexey Oleksij Oleksii Oleksiy
Andrej Andrei Andrey Andrij Andriy Andrii
Jewgeni Jewgenij Yevgeny Evgeny Evgeni Yevgeni Jewhen Yevhen
Juri Jurij Yuri Yury Iouri Jurii
Oleg Oleh
Pjotr Pyotr Petro Petr
Pawel Pavel Pavlo Pawlo
Viktor Victor Wiktor
Witali Vitali Vitaly Vitalij Witalij Vitaliy
Mohammed Mohamed Muhammad Mohammad Muhammed Mohamad Muhamed
Hussein Hussain Husain Hossein Husein Hussayn
Mahmud Mahmoud
Ahmed Ahmad
Yusuf Jussuf Youssef Yousef Yussuf Josef
Baschar Bashar
Muammar Moammar Muammer
Osama Usama
Yasser Jassir Jasser Yasir Jassir
Katharina Katarina Ekaterina Jekaterina Catarina
Julia Julija Yulia Yuliya Yulija Iulia
Natalia Natalja Nataliya Natalya
Tatjana Tatiana Tatyana
Swetlana Svetlana Swjatlana Sviatlana
Maria Marija Mariya
Antony Anthony Anton Antonio Antonij Antonius António
Johannes Johan Johann
Jan Yann
Recep Redschep
Benjamin Binyamin Benyamin
`;

/** Short and full forms of one first name. */
const SHORT_FORMS = `
Joe Joseph
Bill William Will Billy
Bob Robert Rob Bobby Robbie
Jim James Jimmy Jamie
Mike Michael Mick
Tony Anthony Antony
Tom Thomas Tommy
Dick Richard Rick
Ted Edward Theodore Ed Eddie
Dan Daniel Danny
Dave David
Steve Steven Stephen
Chris Christopher Christian
Ben Benjamin Benny
Sam Samuel
Matt Matthew
Nick Nicholas Nicolas
Alex Alexander
Andy Andrew Andreas
Peter Petrus Pieter Pierre Pedro
Tim Timothy
Jeff Jeffrey Geoffrey
Greg Gregory
Ron Ronald
Don Donald
Ken Kenneth
Larry Lawrence
Liz Elizabeth Beth
Kate Katherine Catherine Kathy
Sue Susan Susanne
Maggie Margaret
Bernie Bernard
Chuck Charles Charlie
Jack John
Harry Henry
Tony Antonio
Hans Johannes Johann
Sepp Josef
Willy Willi Wilhelm
Fritz Friedrich
Heinz Heinrich
Klaus Nikolaus
Uli Ulrich Ulli
Gerd Gerhard
Rudi Rudolf
Theo Theodor
Max Maximilian
Toni Anton
Edi Eduard
Joschka Josef
Steffi Stefanie
Gabi Gabriele
Malu Marie-Luise
Jupp Josef
Bernd Bernhard
Jochen Joachim
Manni Manfred
`;

function index(table: string): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>();
  for (const [number, line] of table.split('\n').entries()) {
    for (const key of line.split(' ').filter(Boolean).flatMap(spellingKeys)) {
      const known = groups.get(key) ?? new Set();
      groups.set(key, known.add(number));
    }
  }
  return groups;
}

const translated = index(TRANSLATED);
const shortForms = index(SHORT_FORMS);

function meet(groups: ReadonlyMap<string, ReadonlySet<number>>, a: string, b: string): boolean {
  const others = spellingKeys(b).map((key) => groups.get(key));
  return spellingKeys(a).some((key) => {
    const own = groups.get(key);
    return (
      own !== undefined && others.some((other) => other !== undefined && [...own].some((group) => other.has(group)))
    );
  });
}

/** Whether two first names are one in different languages or transliterations (Wladimir, Volodymyr). */
export function isTranslation(a: string, b: string): boolean {
  return meet(translated, a, b);
}

/** Whether one of two first names is a short form of the other (Joe, Joseph). */
export function isShortForm(a: string, b: string): boolean {
  return meet(shortForms, a, b);
}
