import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hiddenFor, type OnEnd, stayOpen } from './stay-open.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page that can be hidden, with connections that can break. */
function scene() {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible', defaultView: new EventTarget() });
  const log: string[] = [];
  let breakIt: OnEnd = () => {};
  const open = (onEnd: OnEnd) => {
    log.push('open');
    breakIt = onEnd;
    return { close: () => log.push('close') };
  };
  // `stayOpen` uses only these members of a document.
  const end = stayOpen({ open, onReopen: () => log.push('reopened') }, page as unknown as Document);
  const turn = (visibilityState: string) => {
    page.visibilityState = visibilityState;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { log, end, turn, page, breakIt: (permanent = false) => breakIt(permanent) };
}

it('reconnects after a break, with growing delays', () => {
  const { log, breakIt } = scene();
  breakIt();
  vi.advanceTimersByTime(999);
  expect(log).toEqual(['open']);
  vi.advanceTimersByTime(1);
  expect(log).toEqual(['open', 'open', 'reopened']);
  breakIt();
  vi.advanceTimersByTime(1_000);
  expect(log).toHaveLength(3);
  vi.advanceTimersByTime(1_000);
  expect(log).toHaveLength(5);
});

it('closes the connection while the page stays hidden, and reconnects when it is visible again', () => {
  const { log, turn } = scene();
  turn('hidden');
  vi.advanceTimersByTime(hiddenFor);
  expect(log).toEqual(['open', 'close']);
  vi.advanceTimersByTime(3_600_000);
  expect(log).toEqual(['open', 'close']);
  turn('visible');
  expect(log).toEqual(['open', 'close', 'open', 'reopened']);
});

it('keeps the connection if the page was hidden only briefly', () => {
  const { log, turn } = scene();
  turn('hidden');
  vi.advanceTimersByTime(hiddenFor - 1);
  turn('visible');
  vi.advanceTimersByTime(hiddenFor);
  expect(log).toEqual(['open']);
});

it('does not reconnect after it has been ended', () => {
  const { log, turn, end } = scene();
  end();
  log.length = 0;
  turn('visible');
  expect(log).toEqual([]);
});

it('reconnects immediately when the network is back', () => {
  const { log, breakIt, page } = scene();
  breakIt();
  page.defaultView.dispatchEvent(new Event('online'));
  expect(log).toEqual(['open', 'open', 'reopened']);
});

it('does not reconnect after a permanent error', () => {
  const { log, breakIt, turn } = scene();
  breakIt(true);
  vi.advanceTimersByTime(3_600_000);
  turn('hidden');
  turn('visible');
  expect(log).toEqual(['open']);
});
