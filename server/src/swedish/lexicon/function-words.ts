/** Closed classes of Swedish words that clause analysis stands on. The project's own lists, after Svenska Akademiens språklära. */

/** Modal verbs, finite forms only. What each does to a clause is decided in clauses.ts. */
export const duties = 'ska skall måste bör';
export const powers = 'får kan';
export const otherModals = 'skulle borde fick kunde vill ville må lär';

/** Conjunctions between clauses of equal rank. */
export const coordinators = 'och samt men eller utan dvs liksom respektive/eller och/eller';

/** Words that open a subordinate clause wherever they stand before a subject and its verb. */
export const subjunctions = 'när då medan innan tills eftersom fastän ifall såvida huruvida sedan förrän alltmedan emedan';

/** Words that open an indirect question or a relative clause without "som". */
export const questionWords = 'hur vad vem vilka vilken vilket varför';
export const relativeWords = 'där vars vilkas dit';

/** Words between "att" and its infinitive, or between a verb and its complement. */
export const adverbs = `inte ej aldrig alltid också även bara endast dock därför då här där nu sedan redan ofta sällan minst årligen löpande kontinuerligt
regelbundet gemensamt särskilt skriftligt skriftligen muntligt snarast omgående skyndsamt genast omedelbart normalt vanligtvis dessutom därutöver vidare således
alltså samtidigt istället däremot fortlöpande självständigt själv själva tillsammans aktivt systematiskt kvartalsvis månadsvis veckovis dagligen digitalt först
främst samlat åter igen därefter dessförinnan fortsatt långsiktigt i stället så åtminstone helst senast tidigt utan dröjsmål tydligt noga väl direkt
ytterst löpande var sig utförligt särskild gärna numera framöver annars därmed därigenom härutöver vid enbart huvudsakligen primärt successivt slutligen emellertid`;

/** Prepositions, with those of official prose. */
export const prepositions = `i på av till för med om från vid hos under över efter före inom utom mellan genom utan enligt mot åt ur kring bland trots via
inför jämte angående avseende beträffande gällande rörande innan sedan tills inklusive exklusive per à utifrån utöver bakom framför omkring alltsedan oavsett förutom
senast tidigast`;

/** Words that a pre-field opens with when it is no subject. */
export const frontedAdverbs = `därefter därutöver därför dessutom vidare samtidigt årligen varje senast vanligtvis normalt där då nu här således därmed också även
utöver härutöver dock löpande kontinuerligt regelbundet månadsvis kvartalsvis veckovis dagligen först sedan slutligen efteråt annars istället däremot likaså i på vid för
inom under enligt efter före med av till från om genom utan hos mot när innan inför utifrån mellan trots via därigenom numera framöver minst vart vartannat
så tidigast dessförinnan sammantaget generellt särskilt härefter internt externt kring ur åt bland över`;

/** Determiners and quantifiers that show that a noun follows. */
export const nounMarkers = 'en ett den det de denna detta dessa någon något några ingen inget inga varje all allt alla sin sitt sina vår vårt våra dess deras';
