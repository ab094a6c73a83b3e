import { words } from '../../../core/word-list.ts';

/**
 * English words that are common in news of every kind, in their base forms. They do not show what news an article
 * reports.
 */
export const COMMON_WORDS = words(`
  able accord account across act action activity actually ago agency allow alone along alongside among amount announcement
  anyone anything apart apparently appear approach area around article ask aside associated at attempt author authority
  available away back bad base basis become became believe below best better beyond big bit body book bring brought busy call
  came care carry case cause center centre century certain certainly chance change charge check chief choose chose circumstance
  claim clear clearly click close comment common complete concern condition confirm consider contact contain content continue
  contribute control copyright correspondent could couple course cover create current currently date deal decide decision
  deep describe despite detail determine develop development difference different difficult direct direction director
  discuss door doubt down during early earlier easy edit editor effect effort eight either else email enough entire
  especially event eventually ever everyone everything evidence exact exactly example expect experience explain express
  face fact fail fair far favor favour feel felt field fifth figure file final finally find fine first five focus follow
  force foreign form former forward found four fourth free friend full future gave general generally get give go
  going gone good got great group grow growing guess guy half hand happen hard head hear heard heart heavy held hello
  help high highly hit hold hope hour huge hundred idea immediately impact important include including indeed
  individual information initial inside instead interest interview involve issue item job join keep kept key kind knew know
  known lack large late later latest lead leader learn leave led left less let letter level life light like likely line
  link list listen little live local long longer look lose lost lot love low main mainly major majority make manage
  manager mark matter maybe mean meant measure media medium member mention message middle might million mind minor minute miss
  moment month morning mostly move name nation national nature need never news newspaper next night nine none normal
  north note nothing notice number occur offer office officer official often okay old online open opportunity
  option order organization original otherwise outside overall owner page paper part particular particularly past pay
  people perhaps period person personal photo photograph photographer pick picture piece place plan play please point
  position possible post posted potential prepare present press pretty prevent previous previously print prior private probably
  problem process produce program programme project prove provide public publish purpose put quarter question quick
  quickly quite quote raise range rate rather reach read reader ready real really reason receive recent recently
  record reduce refer regard region related relationship release remain remember remove reply reporter represent
  representative request require respond response responsible rest result return reveal right rise role room rule run safe same
  saw scene schedule second section see seek seem seen sell send senior sense sent separate serious serve service set
  seven several share shortly show side sign similar simple simply single site situation six small someone something
  sometimes somewhat soon sort source south special specific spend spent staff stage stand start state statement stay step
  stop story strong subject success successful such suddenly suggest support suppose sure system take taken talk team ten
  term thank thing think third thought thousand three throughout thus time today together told tomorrow tonight took top
  total toward towards track tried true trust try turn twice two type unable understand unit unless unlike update upon use
  used user usual usually value various version via video view visit voice wait walk want watch way weather web website
  week weekend welcome well went west whatever whether whole why wide win wish word work worker world worth write writer wrong
  wrote yesterday yet young yourself agence reuters afp dpa associated-press bbc cnn getty ap edt est gmt bst pst utc pm am
  story stories tweet facebook twitter subscribe advertisement image caption file-photo newsletter
  government country city police man woman child family day year percent person mr mrs miss according myself himself herself
  itself themselves others don't didn't doesn't isn't wasn't can't won't couldn't wouldn't haven't hasn't i'm it's that's he's
  she's there's we're they're you're i've we've they've let's
`);
