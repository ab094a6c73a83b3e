import { expect, test } from 'vitest';
import { findSameStories } from '../src/index.ts';
import { beben, db, eachInOwnDatabase, elsewhere, mainOf, quake, take } from './stories.ts';

eachInOwnDatabase();

/** An invented article about what followed from the first earthquake. */
const resignation = {
  title: 'Nach Erdbeben auf Samora: Gouverneur Terran tritt zurück',
  text: 'Gouverneur Luis Terran ist am Donnerstag zurückgetreten. Nach dem Erdbeben der Stärke 5,8 auf der Insel Samora waren in der Hafenstadt Port Ellig erst nach drei Tagen Zelte eingetroffen. 40 Menschen waren verletzt worden.',
};

const storyOf = async (id: string) => (await findSameStories(db, [id])).get(id);

test('an event has the other events of its story, in the order of their dates, and no others', async () => {
  const first = await mainOf(await take(quake));
  await take(beben);
  const other = await mainOf(await take(elsewhere));
  const later = await mainOf(await take(resignation, '2024-05-17'));
  expect(new Set([first.id, other.id, later.id]).size).toBe(3);
  expect(await storyOf(first.id)).toEqual([later.id]);
  expect(await storyOf(later.id)).toEqual([first.id]);
  expect(await storyOf(other.id)).toEqual([]);
});

test('parts of an event and the event that contains it are not listed again', async () => {
  const first = await mainOf(await take(quake));
  const later = await mainOf(await take(resignation, '2024-05-17'));
  await db.event.update({ where: { id: later.id }, data: { parentId: first.id } });
  expect(await storyOf(first.id)).toEqual([]);
  expect(await storyOf(later.id)).toEqual([]);
});
