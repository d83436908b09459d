/*
 * Nouns that name a body or unit which acts in Swedish governing documents (municipality, region, state agency, company, association). The project's own
 * compilation, written by hand. Licence: MIT. Data only, no logic.
 */

/**
 * One entry a line: `category[+|=] lemma defsg indefpl defpl`.
 *
 * Forms: `-x` is a suffix put after the lemma, `=` equals the lemma, `0` does not exist, anything else is a
 * full form. Genitives are not listed (form + s).
 *
 * `+` the noun may also be the last part of a compound (kultur|nämnd), `=` it may not. When several heads fit
 * a compound the longest one wins (webb|redaktör is a role, not an aktör), and an exact form wins over a
 * compound reading.
 *
 * Nouns whose forms end too many ordinary words (råd, verk, lag, grupp, part, region, central, ledning) are
 * `=` or absent as heads; their actor compounds are listed one by one. Where only the definite form names an
 * actor (revisionen, ledningen), that form is the lemma.
 *
 * Categories: body, role, staff, citizen, external, vague (used as agent but names nobody in particular).
 */
export const bodies = `
body+ nämnd -en -er -erna
body+ styrelse -n -r -rna
body+ fullmäktige = = =
body+ utskott -et = -en
body+ kommitté -n -er -erna
body+ beredning -en -ar -arna
body+ presidium presidiet presidier presidierna
body= delegation -en -er -erna
body+ direktion -en -er -erna
body+ församling -en -ar -arna
body+ parlament -et = -en
body+ kollegium kollegiet kollegier kollegierna
body+ kommission -en -er -erna
body+ organ -et = -en
body+ kommun -en -er -erna
body= region -en -er -erna
body= sjukvårdsregion -en -er -erna
body= samverkansregion -en -er -erna
body= hemregion -en -er -erna
body= götalandsregionen = 0 0
body= landsting -et = -en
body= stad -en städer städerna
body= stat -en -er -erna
body= riksdag -en -ar -arna
body= regering -en -ar -arna
body= landskapsregering -en -ar -arna
body+ departement -et = -en
body+ myndighet -en -er -erna
body= verket = 0 0
body= ämbetsverk -et = -en
body= affärsverk -et = -en
body+ domstol -en -ar -arna
body= tingsrätt -en -er -erna
body= hovrätt -en -er -erna
body= kammarrätt -en -er -erna
body= förvaltningsrätt -en -er -erna
body+ förvaltning -en -ar -arna
body+ kontor -et = -en
body+ avdelning -en -ar -arna
body+ enhet -en -er -erna
body+ kansli -et -er -erna
body+ sekretariat -et = -en
body+ stab -en -er -erna
body+ byrå -n -er -erna
body= sektion -en -er -erna
body= division -en -er -erna
body= rotel -n rotlar rotlarna
body+ bolag -et = -en
body+ koncern -en -er -erna
body+ förbund -et = -en
body+ stiftelse -n -r -rna
body+ institution -en -er -erna
body+ institut -et = -en
body+ universitet -et = -en
body+ skola -n skolor skolorna
body+ bibliotek -et = -en
body+ sjukhus -et = -en
body+ klinik -en -er -erna
body= mottagning -en -ar -arna
body= ungdomsmottagning -en -ar -arna
body= öppenvårdsmottagning -en -ar -arna
body= vårdcentral -en -er -erna
body= familjecentral -en -er -erna
body= larmcentral -en -er -erna
body= kontaktcenter kontaktcentret = kontaktcentren
body= servicecenter servicecentret = servicecentren
body= kundcenter kundcentret = kundcentren
body= kompetenscentrum -et = -en
body= resurscentrum -et = -en
body= cancercentrum -et = -en
body= socialtjänst -en -er -erna
body= räddningstjänst -en -er -erna
body= kundtjänst -en -er -erna
body= elevhälsa -n 0 0
body= företagshälsovård -en 0 0
body= försäkringskassan = 0 0
body= arbetslöshetskassa -n arbetslöshetskassor arbetslöshetskassorna
body= arbetsförmedlingen = 0 0
body= polis -en -er -erna
body= säkerhetspolisen = 0 0
body= kriminalvården = 0 0
body= kustbevakningen = 0 0
body= försvarsmakten = 0 0
body= riksrevisionen = 0 0
body= riksbanken = 0 0
body= riksgälden = 0 0
body= lantmäteriet = 0 0
body= revisionen = 0 0
body= kommunrevision -en -er -erna
body= regionrevision -en -er -erna
body= stadsrevision -en -er -erna
body= skolverket = 0 0
body= boverket = 0 0
body= jordbruksverket = 0 0
body= trafikverket = 0 0
body= naturvårdsverket = 0 0
body= livsmedelsverket = 0 0
body= läkemedelsverket = 0 0
body= konsumentverket = 0 0
body= konkurrensverket = 0 0
body= skatteverket = 0 0
body= tullverket = 0 0
body= migrationsverket = 0 0
body= arbetsmiljöverket = 0 0
body= bolagsverket = 0 0
body= tillväxtverket = 0 0
body= ekonomistyrningsverket = 0 0
body= elsäkerhetsverket = 0 0
body= domstolsverket = 0 0
body= sjöfartsverket = 0 0
body= luftfartsverket = 0 0
body= skolinspektionen = 0 0
body= finansinspektionen = 0 0
body= kemikalieinspektionen = 0 0
body= riksarkivet = 0 0
body= landsarkiv -et = -en
body= kommunarkiv -et = -en
body= regionarkiv -et = -en
body= stadsarkiv -et = -en
body= vinnova = 0 0
body= kommuninvest = 0 0
body= rådet = 0 0
body= ungdomsråd -et = -en
body= pensionärsråd -et = -en
body= äldreråd -et = -en
body= brukarråd -et = -en
body= patientråd -et = -en
body= elevråd -et = -en
body= föräldraråd -et = -en
body= folkhälsoråd -et = -en
body= funktionshinderråd -et = -en
body= funktionshindersråd -et = -en
body= tillgänglighetsråd -et = -en
body= samverkansråd -et = -en
body= näringslivsråd -et = -en
body= landsbygdsråd -et = -en
body= miljöråd -et = -en
body= etikråd -et = -en
body= vetenskapsråd -et = -en
body= kompetensråd -et = -en
body= kyrkoråd -et = -en
body= insynsråd -et = -en
body= insynsdelegation -en -er -erna
body= viltförvaltningsdelegation -en -er -erna
body= vattendelegation -en -er -erna
body= arbetsgrupp -en -er -erna
body= ledningsgrupp -en -er -erna
body= styrgrupp -en -er -erna
body= projektgrupp -en -er -erna
body= referensgrupp -en -er -erna
body= expertgrupp -en -er -erna
body= samverkansgrupp -en -er -erna
body= samordningsgrupp -en -er -erna
body= beredningsgrupp -en -er -erna
body= krisledningsgrupp -en -er -erna
body= partigrupp -en -er -erna
body= parti -et -er -erna
body= kommunledning -en -ar -arna
body= regionledning -en -ar -arna
body= förvaltningsledning -en -ar -arna
body= myndighetsledning -en -ar -arna
body= bolagsledning -en -ar -arna
body= företagsledning -en -ar -arna
body= skolledning -en -ar -arna
body= krisledning -en -ar -arna
body= krisledningsorganisation -en -er -erna
body= bolagsstämma -n bolagsstämmor bolagsstämmorna
body= årsstämma -n årsstämmor årsstämmorna
body= föreningsstämma -n föreningsstämmor föreningsstämmorna
body= förbundsstämma -n förbundsstämmor förbundsstämmorna
body= årsmöte -t -n -na
body= sektionsmöte -t -n -na
body= kongress -en -er -erna
body= studentkår -en -er -erna
body= brandkår -en -er -erna
body= arbetsgivare -n = arbetsgivarna
body+ huvudman huvudmannen huvudmän huvudmännen
body= it-support -en 0 0
body= servicedesk -en 0 0
body= driftgrupp -en -er -erna
body= projektgrupp -en -er -erna
body= referensgrupp -en -er -erna
body= beredningsgrupp -en -er -erna
body= krisgrupp -en -er -erna
body= krisledningsgrupp -en -er -erna
body= samordningsgrupp -en -er -erna
body= samverkansgrupp -en -er -erna
body= expertgrupp -en -er -erna
body= säkerhetsgrupp -en -er -erna
body= säkerhetsfunktion -en -er -erna
body= it-funktion -en -er -erna
body= inköpsfunktion -en -er -erna
body= ekonomifunktion -en -er -erna
body= hr-funktion -en -er -erna
body= kommunikationsfunktion -en -er -erna
body= koncernledning -en -ar -arna
`;
