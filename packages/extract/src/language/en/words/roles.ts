import { marked } from '../../../core/word-list.ts';

/** Role nouns. The mark is the gender if the noun has one: `f` or `m`. */
export const ROLES = marked(`
  president vice-president minister chancellor secretary spokesman:m spokeswoman:f spokesperson chairman:m
  chairwoman:f chairperson chair chief director mayor governor senator congressman:m congresswoman:f representative
  lawmaker ambassador envoy commissioner general colonel captain lieutenant sergeant officer commander admiral
  judge justice prosecutor lawyer attorney counsel leader premier king:m queen:f prince:m princess:f pope:m bishop
  archbishop cardinal pastor priest rabbi imam sheikh emir sultan professor researcher scientist expert analyst
  economist journalist reporter editor author writer coach manager player captain striker goalkeeper singer actor
  actress:f director producer musician artist founder executive official adviser advisor aide diplomat politician
  activist candidate councillor councilor deputy head boss owner investigator detective policeman:m policewoman:f
  firefighter paramedic doctor physician nurse surgeon teacher student pupil resident neighbour neighbor witness
  eyewitness victim survivor passenger pilot driver farmer worker engineer architect historian biologist physicist
  chemist astronomer geologist meteorologist virologist psychologist sociologist philosopher colleague counterpart
  predecessor successor man:m woman:f boy:m girl:f father:m mother:f brother:m sister:f son:m daughter:f husband:m
  wife:f widow:f uncle:m aunt:f friend partner protester demonstrator critic opponent supporter soldier fighter
  rebel militant gunman:m suspect attacker hostage prisoner inmate refugee migrant tourist visitor customer user
  voter citizen sheriff trooper marshal ranger principal superintendent ceo cfo shareholder investor banker trader
  strategist negotiator mediator organizer organiser champion winner treasurer comptroller whip speaker ombudsman
  chaplain curator conductor dean rector chancellor inspector coordinator correspondent columnist commentator
  biographer astronaut cosmonaut admiral businessman:m businesswoman:f midfielder defender winger quarterback
  batsman barrister solicitor magistrate campaigner zoologist botanist hydrologist seismologist ecologist
  epidemiologist entomologist novelist comedian councilman:m councilwoman:f rescuer
  skipper broker gardener baker butcher carpenter electrician plumber builder fisherman:m fisherwoman:f rancher
  brother-in-law:m sister-in-law:f mother-in-law:f father-in-law:m son-in-law:m daughter-in-law:f half-brother:m
  nephew:m niece:f cousin grandson:m granddaughter:f grandmother:f grandfather:m widower:m fiancé:m fiancée:f
  boyfriend:m girlfriend:f postmaster:m postmistress:f
  half-sister:f stepfather:m stepmother:f stepson:m stepdaughter:f volunteer
  grower trawlerman:m warden clerk cashier waiter:m waitress:f bartender chef landlord:m landlady:f tenant
  shopkeeper publican hotelier restaurateur publisher librarian archivist linguist anthropologist archaeologist
  geneticist statistician mathematician neuroscientist oncologist cardiologist psychiatrist paediatrician
  pediatrician midwife pharmacist dentist veterinarian therapist carer caregiver mechanic welder miner docker
  sailor diver cyclist sprinter swimmer boxer golfer jockey referee umpire lecturer headteacher headmaster:m
  headmistress:f tutor trustee registrar bailiff coroner pathologist foreman:m forewoman:f supervisor
  technician programmer developer designer photographer painter sculptor poet playwright composer drummer
  guitarist violinist pianist choreographer blogger presenter broadcaster organist gamekeeper beekeeper
  zookeeper postman:m courier trucker landowner homeowner villager islander parishioner churchwarden vicar
  deacon nun:f monk:m abbot:m abbess:f climatologist toxicologist volcanologist oceanographer lobbyist
  regulator auditor accountant actuary surveyor planner translator interpreter brewer winemaker cheesemaker
  boatbuilder shipbuilder rapper songwriter bassist dancer ballerina:f cleaner caretaker janitor lifeguard bricklayer
  plasterer blacksmith goldsmith silversmith undertaker mortician stuntman:m stuntwoman:f mountaineer firewoman:f fireman:m
  clockmaker watchmaker shoemaker dressmaker tailor shepherd:m falconer glassblower magician clown acrobat
  puppeteer saxophonist trumpeter violist cellist harpist flautist flutist tenor soprano bassoonist stand-up skateboarder
  surfer rower wrestler fencer gymnast footballer cricketer basketballer weightlifter sommelier stewardess:f steward:m
  milkman:m fishmonger greengrocer grocer ironmonger chiropractor acupuncturist paralegal sexton verger
  florist hairdresser jeweller jeweler constable optician podiatrist physiotherapist osteopath radiographer
  runner examiner skier skater goalie pitcher linebacker entrepreneur pensioner retiree alderman:m barber roofer locksmith
  defendant murderer robber burglar fraudster swindler kidnapper smuggler trafficker gangster mobster terrorist
  filmmaker screenwriter dramatist cartoonist illustrator billionaire millionaire tycoon feminist
`);

/** Abbreviated ranks before a name, such as "Sgt". The mark is the full noun. */
export const SHORT_ROLES = marked(
  'const:constable gen:general col:colonel lt:lieutenant capt:captain sgt:sergeant maj:major cpl:corporal pvt:private cmdr:commander adm:admiral supt:superintendent det:detective insp:inspector sen:senator gov:governor rep:representative prof:professor qb:quarterback',
);
