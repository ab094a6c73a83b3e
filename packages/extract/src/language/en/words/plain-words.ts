import { words } from '../../../core/word-list.ts';

/** English words in headlines of all kinds of news. See `StoryLanguage.plainWords`. */
export const PLAIN_WORDS = words(`
  accused acts after aged agree agreed agrees allow allows announce announces arrested at back ban bans bill bills
  board boy brings cabinet chancellor charged charges chief chiefs city commission committee council councillor
  councillors councilman county court dead die died dies district drown drowned drowns eight executive face faces federal finance fined fines five
  former found four get gets girl go goes government governor hit hits house hurt injured injures jail jailed jails
  judge judges kill killed kills law laws leave leaves legislature local man mayor men minister ministry named new
  nine official officials open opened opens parliament pass passed passes plan plans police president prime pupil
  quit quits reject rejected rejects ruling says secretary senate senator senators sentenced set seven sheriff sign
  signed signs six starts state stop stops suspected take takes teen teenager teenagers ten three thrown to told town
  two union vote voted votes vow vows walk wins woman women worker workers`);
