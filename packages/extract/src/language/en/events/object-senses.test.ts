import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';
import { isMinor } from '../../../find/events/senses.ts';

const eventsOf = (body: string) =>
  extract({ body, language: 'en', published: '2024-05-16' }).events.filter(({ sense }) => !isMinor(sense));
const senses = (body: string) => eventsOf(body).map(({ sense }) => sense);

describe('the object of a verb tells its sense', () => {
  test.each([
    ['The governor overturned a rule on hunting on Tuesday.', ['DECISION']],
    ['A ban on fishing was overturned on Tuesday.', ['DECISION']],
    ['A truck overturned near Aberford on Tuesday.', ['CRASH']],
    ['A worker was fired on Thursday after a fire in Aberford.', ['DISMISSAL', 'FIRE']],
    ['The coach was fired on May 6.', ['DISMISSAL']],
    ['Rebels fired on the town on Thursday.', ['SHOOTING']],
    ['Police captured Ole Brandt in Aberford on Monday.', ['ARREST']],
    ['A camera captures the moment when the roof gave way.', []],
    ['The company released a video of the new bridge on Monday.', ['PUBLICATION']],
    ['In a statement released on Monday, the company denied it.', []],
    ['The company issued a warning on Monday.', []],
    ['The company released a new phone on Monday.', ['LAUNCH']],
    ['A rocket took off from Aberford on Monday.', ['LAUNCH']],
    ['Ole Brandt was taken off the job on Monday.', []],
    ['Her husband is dying of cancer.', []],
    ['He will die in prison.', []],
    ['The farmer died in Aberford on Monday.', ['DEATH']],
    ['The firm found itself without a director on Monday.', []],
    ['Ole Brandt returned to Aberford on Monday.', ['RETURN']],
    ['Ole Brandt returned three punts on Sunday.', []],
    ['Ole Brandt joined the council in 1990.', []],
    ['Ole Brandt joined Marlow Town from Aberford United on Monday.', ['TRANSFER']],
    ['Aberford lost to Marlow on Sunday.', ['DEFEAT']],
    ['Aberford lost part of its history on Sunday.', []],
    ['Aberford lost two players to injury on Sunday.', []],
    ['Ina Quill hosted the awards in Aberford on Monday.', ['HOSTING']],
    ['Ina Quill won a medal on Monday.', ['CEREMONY']],
    ['Ina Quill won the title on Monday.', ['VICTORY']],
    ['Ole Brandt faces four counts on Monday.', []],
    ['Aberford will face Marlow on Monday.', ['MATCH']],
    ['Ina Quill played the villain in a role on Monday.', []],
    ['Ole Brandt was ruled out on Monday.', []],
    ['Thieves nabbed jewels in Aberford on Monday.', ['THEFT']],
    ['Police nabbed a suspect in Aberford on Monday.', ['ARREST']],
    ['Marlow Town nabbed a new striker on Monday.', []],
    ['Ole Brandt offered an apology on Monday.', []],
    ['The mayor offered Ole Brandt the post of treasurer on Monday.', ['APPOINTMENT']],
    ['Marlow Town offered Ole Brandt a contract on Monday.', ['OFFER']],
    ['Ole Brandt was released from prison on Monday.', ['FREEING']],
    ['Ole Brandt was released from hospital on Monday.', ['TREATMENT']],
    ['The hostages were released on Monday.', ['FREEING']],
    ['Martha Quill was released in 2019.', ['FREEING']],
    ['The film was released on Monday.', ['LAUNCH']],
    ['A judge found the former worker of a paper mill guilty on Monday.', ['VERDICT']],
    ['A heist hit a shop in Aberford on Monday.', ['THEFT']],
    ['Robbers hit a shop in Aberford on Monday.', ['THEFT']],
    ['A car hit a shop in Aberford on Monday.', ['IMPACT']],
    ['Brandt hit him with a left hook on Monday.', []],
    ['Police knocked on the door on Monday.', []],
    ['Firefighters battled the blaze on Monday.', ['FIRE']],
  ])('%s', (body, expected) => {
    expect(senses(body).filter((sense) => sense !== 'INJURY')).toEqual(expected);
  });
});

describe('the words around a noun tell its sense', () => {
  test.each([
    ['He was sentenced to death in Aberford on Monday.', ['VERDICT']],
    ['The jury discussed the death penalty on Monday.', []],
    ['She had a heart attack on Monday.', []],
    ['The minister called the bill an assault on the law on Monday.', []],
    ['An attack on a village near Aberford began on Monday.', ['ATTACK']],
    ['He won it with a turnaround shot on Monday.', ['VICTORY']],
    ['Nurses held a strike on Monday.', ['STRIKE']],
    ['A general strike against the pay plans began on Monday.', ['STRIKE']],
    ['A drone strike on a village killed nobody on Monday.', ['ATTACK']],
    ['She helped to start the sexual revolution.', []],
    ['The house is a total loss.', []],
    ['The Thirsty Games opened in cinemas on Monday.', ['OPENING']],
    ['The ministry reported some final proposed changes on Monday.', []],
    ['They fought a legal battle on Monday.', []],
    ['The hole allows remote code execution on Monday.', []],
    ['The execution of a killer took place on Monday.', ['EXECUTION']],
    ['He is serving three life sentences in Aberford.', []],
  ])('%s', (body, expected) => {
    expect(senses(body).filter((sense) => sense !== 'KILLING')).toEqual(expected);
  });
});

describe('a disaster that strikes a place', () => {
  test.each([
    ['A strong earthquake hit Oslo on Sunday.', 'EARTHQUAKE', 'Oslo'],
    ['An earthquake measuring at least 5.9 on the Richter scale shook southern Iran.', 'EARTHQUAKE', 'Iran'],
    ['A quake has shaken northern Italy.', 'EARTHQUAKE', 'Italy'],
    ['A storm battered southern Iran on Sunday.', 'STORM', 'Iran'],
    ['Oslo was struck by a storm on Sunday.', 'STORM', null],
  ])('is one event with its place: %s', (body, sense, place) => {
    expect(eventsOf(body).map((event) => [event.sense, event.place])).toEqual([[sense, place]]);
  });

  test('is not what a heist does', () => {
    expect(senses('The robbery is the latest to hit France this year.')).not.toContain('IMPACT');
  });
});

describe('a general verb or noun has its object in its sense', () => {
  test.each([
    ['Ina Krall gave the annual prize to a school.', 'GIVING prize'],
    ['The annual prizes were given to a school.', 'GIVING prize'],
    ['Ina Krall made two mistakes.', 'MAKING mistake'],
    ['Ina Krall went to the old town.', 'GOING town'],
  ])('%s', (body, expected) => {
    const { events } = extract({ body, language: 'en', published: '2024-05-16' });
    expect(events.map(({ sense }) => sense)).toContain(expected);
  });
});

describe('a crime that somebody is charged with is no killing', () => {
  test.each([
    ['Ole Brandt was charged with murder in Aberford on Monday.', ['CHARGE']],
    ['A jury in Aberford found him guilty of two counts of murder on Monday.', ['VERDICT']],
    ['Ole Brandt was charged with the murder of Tom Voss on Monday.', ['CHARGE', 'KILLING']],
  ])('%s', (body, expected) => {
    expect(senses(body)).toEqual(expected);
  });
});

describe('an event has no date of another happening', () => {
  const dates = (body: string) =>
    eventsOf(body).map(({ sense, start }) => `${sense} ${start === null ? 'undated' : start.date}`);
  test.each([
    ['Ole Brandt was charged in the 1967 murders of two women.', ['CHARGE undated', 'KILLING 1967-01-01']],
    ['Ole Brandt was sentenced to life for the March 11, 2005, incident.', ['VERDICT undated', 'EVENT undated']],
    ['The injury should not affect his 2026 availability.', ['INJURY undated']],
    [
      'The tape was shown on Monday during the trial of a man accused of killing Tom Voss.',
      ['TRIAL undated', 'KILLING undated'],
    ],
    ['Ole Brandt is accused of shooting at a bus on a Friday afternoon.', ['SHOOTING undated']],
    ['A previous arrest of Ole Brandt became known.', []],
  ])('%s', (body, expected) => {
    expect(dates(body)).toEqual(expected);
  });
});

test('what remains and a side are no departure', () => {
  const all = (body: string) =>
    extract({ body, language: 'en', published: '2024-05-16' }).events.map(({ sense }) => sense);
  expect(all('The champion has nothing left.')).toEqual([]);
  expect(all('He fell from three left hooks.')).not.toContain('LEAVING');
});
