import { groups } from '../../../core/word-list.ts';

/**
 * The German and English beginnings of the words for each sport. Lower case. "FC" is part of the names of football
 * clubs.
 */
export const SPORTS = groups(`
  fußball football soccer fc_ midfielder mittelfeldspieler; volleyball; handball; basketball nba; eishockey hockey ice_hockey nhl;
  tischtennis table_tennis; tennis; rugby; cricket; baseball mlb; boxkampf boxweltmeister boxing; biathlon; judo;
  radsport radprofi radrennfahrer cycling cyclist; leichtathlet track_and_field; schwimmer swimmer; golfer golfturnier;
  skispringe skisprung ski_jump; formel_1 formula_one formula_1; eiskunstl figure_skat;
  alpine_ski ski_alpin slalom riesenslalom skiweltcup skirenn; schach chess;
`);
