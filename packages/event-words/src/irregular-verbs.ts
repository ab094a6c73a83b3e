/** Irregular verbs as `base/past/participle`. */
const VERBS = `
  be/was/been become/became/become begin/began/begun break/broke/broken bring/brought/brought build/built/built
  buy/bought/bought catch/caught/caught choose/chose/chosen come/came/come cut/cut/cut deal/dealt/dealt do/did/done
  draw/drew/drawn drive/drove/driven fall/fell/fallen feel/felt/felt fight/fought/fought find/found/found
  flee/fled/fled fly/flew/flown freeze/froze/frozen get/got/got give/gave/given go/went/gone hang/hung/hung
  have/had/had hide/hid/hidden hit/hit/hit hold/held/held hurt/hurt/hurt keep/kept/kept know/knew/known lead/led/led
  leave/left/left lose/lost/lost make/made/made mean/meant/meant meet/met/met overthrow/overthrew/overthrown
  pay/paid/paid put/put/put quit/quit/quit read/read/read ride/rode/ridden rise/rose/risen run/ran/run say/said/said
  see/saw/seen seek/sought/sought sell/sold/sold send/sent/sent set/set/set shake/shook/shaken shoot/shot/shot
  shut/shut/shut sing/sang/sung sink/sank/sunk speak/spoke/spoken spend/spent/spent split/split/split
  spread/spread/spread stand/stood/stood steal/stole/stolen strike/struck/struck swear/swore/sworn sweep/swept/swept
  take/took/taken tear/tore/torn tell/told/told think/thought/thought throw/threw/thrown undergo/underwent/undergone
  wake/woke/woken wear/wore/worn win/won/won withdraw/withdrew/withdrawn write/wrote/written`;

/** The simple past and the participle of irregular English verbs by their base form. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  VERBS.trim()
    .split(/\s+/u)
    .map((verb): [string, [string, string]] => {
      const [base = '', past = '', participle = ''] = verb.split('/');
      return [base, [past, participle]];
    }),
);
