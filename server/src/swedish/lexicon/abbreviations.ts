/**
 * Swedish abbreviations that end in a full stop, in lower case, without the last stop. The project's own list.
 * Those in `closing` may also end a sentence.
 */
export const abbreviations = `
adr alt anm anv art avd avs bet bil bl.a ca d.v.s d.y dec dep dir dnr dr dvs e.d e.dyl e.g eg el eng enl et etc ev ex exkl
f f.d f.n f.o.m febr fig forts fr.o.m följ förf förk förs ggr gm hr i.e ibl inkl inv jan jfr jr juli kap kl kr kungl lat mag max
m.a.o m.fl m.m m.v min mr mån n.b nr nov näml o o.d o.dyl o.s.v obs okt ordf osv p p.g.a pga pkt prop prof proc red ref reg resp rskr
s s.k sek sept sid sk skr sr st st.f st.för t.ex t.f t.h t.o.m t.v tab tel tf tfn tim tom tr ung uppl utg v v.ordf vd vol
äv ö övr å.å ä
`;

export const closingAbbreviations = `m.m m.fl osv o.s.v etc o.d o.dyl e.d e.dyl dyl f.n t.v d.y kr st tim f.d`;
