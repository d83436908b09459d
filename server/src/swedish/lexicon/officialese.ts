/**
 * Words of old official Swedish and the plain words for them. The project's own list and wording, made from shared notes on such words; no
 * sentence or list is taken over.
 */
export interface OfficialWord {
  /** The forms, parted by `|`. */
  readonly said: string;
  /** The plain words, form by form; several ways to say it are parted by `/`. */
  readonly plain: string;
  /** What must, or must not, stand right before or after in the sentence. */
  readonly after?: RegExp;
  readonly notAfter?: RegExp;
  readonly before?: RegExp;
  readonly notBefore?: RegExp;
}

/** Anywhere before in the sentence: the form that follows may be an infinitive. */
const modal = /(?<![A-Za-zÀ-ɏ])(?:ska|skall|kan|bör|får|måste|kunna|skulle|kunde|att|behöver)(?![A-Za-zÀ-ɏ])/iu;
const asks = /(?<![A-Za-zÀ-ɏ])(?:ska|skall|får|kan|bör|må|måste|är|har)\s+$/iu;
const om = /(?<![A-Za-zÀ-ɏ])om\s+$/iu;
const begins = /^\s*$/;

/** One-to-one in form and meaning: the sentence stays as it is but for these words. */
export const oneToOne: readonly OfficialWord[] = [
  { said: 'därest', plain: 'om' },
  { said: 'ävensom', plain: 'samt' },
  { said: 'jämväl', plain: 'även' },
  { said: 'allenast', plain: 'endast' },
  { said: 'emedan', plain: 'eftersom' },
  { said: 'enär', plain: 'eftersom' },
  { said: 'ehuru', plain: 'fastän' },
  { said: 'framledes', plain: 'framöver' },
  { said: 'alltfort', plain: 'fortfarande' },
  { said: 'städse', plain: 'alltid' },
  { said: 'ånyo', plain: 'på nytt' },
  { said: 'dylik|dylikt|dylika', plain: 'liknande|liknande|liknande' },
  { said: 'i enlighet med', plain: 'enligt', notAfter: /(?<![A-Za-zÀ-ɏ])(?:är|vara|var|varit|står|stå|ligger|ligga)\s+(?:[A-Za-zÀ-ɏ]+\s+)?$/iu },
  { said: 'i syfte att', plain: 'för att' },
  { said: 'i händelse av', plain: 'vid', notBefore: /^\s+att(?![A-Za-zÀ-ɏ])/iu },
  { said: 'såvida', plain: 'om', before: /^\s+(?:inte|ej)(?![A-Za-zÀ-ɏ])/iu },
  { said: 'huruvida', plain: 'om', notAfter: new RegExp(`${om.source}|^\\s*$`, 'iu') },
  { said: 'jämlikt', plain: 'enligt', before: /^\s+(?:\d+\s|lag(?:en)?\s|[A-Za-zÀ-ɏ]+lagen(?![A-Za-zÀ-ɏ]))/iu },
  { said: 'vidkommande', plain: 'del', after: /(?<![A-Za-zÀ-ɏ])för\s+[A-Za-zÀ-ɏ]+s\s+$/iu },
  { said: 'erforderlig|erforderligt|erforderliga', plain: 'nödvändig|nödvändigt|nödvändiga' },
  { said: 'erfordras', plain: 'behövs', notAfter: modal },
  { said: 'erlägga|erlägger|erlägges|erläggs|erläggas|erlagt', plain: 'betala|betalar|betalas|betalas|betalas|betalat' },
  { said: 'tillse|tillser|tillsett', plain: 'se till|ser till|sett till', before: /^\s+att(?![A-Za-zÀ-ɏ])/iu },
  { said: 'tillskapa|tillskapar|tillskapas|tillskapat|tillskapats', plain: 'skapa|skapar|skapas|skapat|skapats' },
  { said: 'översända|översänder|översänds|översändas|översänt', plain: 'skicka|skickar|skickas|skickas|skickat' },
  { said: 'nyttja', plain: 'använda', after: modal },
  { said: 'nyttjar', plain: 'använder' },
  { said: 'nyttjas', plain: 'används', notAfter: modal },
  { said: 'äga rätt att|äger rätt att', plain: 'ha rätt att|har rätt att' },
  { said: 'icke|ej', plain: 'inte|inte', after: asks, notBefore: /^\s*[-–/,.)]|^\s*$/u },
  { said: 'bliva|bliver|hava|äro', plain: 'bli|blir|ha|är' },
  ...['', 'an', 'av', 'del', 'emot', 'fram', 'in', 'mot', 'om', 'till', 'tillvara', 'undan', 'upp', 'vid', 'åt', 'över'].map((first) => ({
    said: `${first}taga|${first}tager|${first}tagas|${first}tages`,
    plain: `${first}ta|${first}tar|${first}tas|${first}tas`,
  })),
  ...['an', 'av', 'bi', 'före', 'upp'].map((first) => ({
    said: `${first}draga|${first}drager|${first}dragas|${first}drages`,
    plain: `${first}dra|${first}drar|${first}dras|${first}dras`,
  })),
  ...['an', 'av', 'med', 'upp', 'ut'].map((first) => ({
    said: `${first}giva|${first}giver|${first}givas|${first}gives`,
    plain: `${first}ge|${first}ger|${first}ges|${first}ges`,
  })),
];

/** Where the sentence or the meaning may need a look: the author decides. */
export const nearly: readonly OfficialWord[] = [
  { said: 'erfordras', plain: 'behövas', after: modal },
  { said: 'nyttja', plain: 'använda / använd', notAfter: modal },
  { said: 'nyttjas', plain: 'användas', after: modal },
  { said: 'medelst', plain: 'med / genom' },
  { said: 'sålunda|således', plain: 'alltså / på så sätt|alltså / på så sätt' },
  { said: 'därutöver|härutöver', plain: 'dessutom|dessutom', after: new RegExp(`^\\s*$|${asks.source}`, 'iu') },
  { said: 'därvid|härvid', plain: 'då|då', after: new RegExp(`^\\s*$|${asks.source}`, 'iu') },
  { said: 'därvidlag', plain: 'i det fallet' },
  { said: 'tillika', plain: 'också / och samtidigt' },
  { said: 'desslikes', plain: 'också' },
  { said: 'såsom', plain: 'som / till exempel', notBefore: /^\s+om(?![A-Za-zÀ-ɏ])/iu },
  { said: 'beträffande', plain: 'om / när det gäller' },
  { said: 'vad beträffar|vad avser', plain: 'när det gäller|när det gäller', after: begins },
  { said: 'med avseende på', plain: 'när det gäller' },
  {
    said: 'avseende',
    plain: 'om / för',
    notAfter:
      /(?<![A-Za-zÀ-ɏ])(?:i|med|utan|fästa|fäster|fäst)\s+(?:[A-Za-zÀ-ɏ]+\s+){0,2}$|^\s*$|(?<![A-Za-zÀ-ɏ])(?:detta|varje|alla|många|flera|vissa|något|annat)\s+$/iu,
    notBefore: /^\s*(?:[.,;:)]|$|vid(?![A-Za-zÀ-ɏ])|på(?![A-Za-zÀ-ɏ]))/u,
  },
  { said: 'angående', plain: 'om / när det gäller' },
  { said: 'rörande', plain: 'om', notBefore: /^\s*(?:[.,;:)]|$|överens|eniga|enig)/u },
  {
    said: 'gällande',
    plain: 'om / för',
    after:
      /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*(?:frågor|fråga|information|informationen|regler|riktlinjer|rutiner|rutin|beslut|ärenden|synpunkter|uppgifter|krav|anvisningar|underlag|förslag|utbildning|statistik|klagomål|samverkan))\s+$/iu,
    notBefore: /^\s*(?:[.,;:)]|$|från|till|enligt|för)/u,
  },
  { said: 'under förutsättning att', plain: 'om' },
  { said: 'vid var tid', plain: 'alltid' },
  { said: 'såvida', plain: 'om', notBefore: /^\s+(?:inte|ej)(?![A-Za-zÀ-ɏ])/iu },
  { said: 'ifrågavarande|förevarande', plain: 'detta / denna / dessa|detta / denna / dessa' },
  { said: 'vederbörande', plain: 'den det gäller / berörd' },
  { said: 'vederbörlig|vederbörligt|vederbörliga', plain: 'rätt|rätt|rätt' },
  { said: 'åvilar', plain: 'ligger på', after: /(?:ansvar|ansvaret|uppgift|uppgiften|skyldighet|skyldigheten)\s+$/iu },
  { said: 'inkomma med|inkommer med|inkommit med', plain: 'lämna / lämna in|lämnar / lämnar in|lämnat / lämnat in' },
  {
    said: 'inkomma|inkommer|inkommit',
    plain: 'komma in|kommer in|kommit in',
    before: /^\s+(?:till|från|senast|före|efter|inom|under|via|i)(?![A-Za-zÀ-ɏ])/iu,
  },
  {
    said: 'tillställas|tillställs',
    plain: 'skickas till|skickas till',
    before: /^\s+[A-Za-zÀ-ɏ]*(?:nämnden|styrelsen|förvaltningen|kontoret|chefen|sökanden|parterna|ledamöterna)(?![A-Za-zÀ-ɏ])/iu,
  },
  { said: 'föreligger|föreligga', plain: 'finns|finnas' },
  { said: 'förete|företer|företes', plain: 'visa upp|visar upp|visas upp' },
  { said: 'anhålla om|anhåller om', plain: 'be om / begära|ber om / begär' },
  { said: 'anmoda|anmodar|anmodas', plain: 'uppmana|uppmanar|uppmanas' },
  { said: 'avge yttrande|avger yttrande', plain: 'yttra sig|yttrar sig' },
  { said: 'bibringa|bibringar', plain: 'ge|ger' },
  { said: 'effektuera|effektuerar', plain: 'genomföra|genomför' },
  { said: 'ombesörja|ombesörjer|ombesörjs|ombesörjes|ombesörjas', plain: 'ordna / sköta|ordnar / sköter|ordnas / sköts|ordnas / sköts|ordnas / skötas' },
  { said: 'påkalla|påkallar', plain: 'kräva / begära|kräver / begär' },
  { said: 'tillhandagå|tillhandagår', plain: 'hjälpa|hjälper' },
  { said: 'uppbära|uppbär', plain: 'få / ta emot|får / tar emot' },
  { said: 'utröna|utröner', plain: 'ta reda på|tar reda på' },
  { said: 'utverka|utverkar', plain: 'skaffa|skaffar' },
  { said: 'äga rum|äger rum', plain: 'ske / hållas|sker / hålls' },
  {
    said: 'tillhandahålla|tillhandahåller|tillhandahålls|tillhandahållas|tillhandahållit',
    plain: 'erbjuda / ge|erbjuder / ger|erbjuds / ges|erbjudas / ges|erbjudit / gett',
  },
];
