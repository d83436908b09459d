/** A labelled sentence: the columns of `cases_open.tsv`. */
export interface Case {
  readonly id: string;
  readonly sentence: string;
  readonly deontic: boolean;
  readonly modal: string;
  readonly passive: string;
  readonly actor: string;
  readonly unclear: boolean;
}

export function parseCases(tsv: string): readonly Case[] {
  return tsv
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [id = '', sentence = '', deontic, modal = '', passive = '', actor = '', unclear] = line.split('\t');
      return { id, sentence, deontic: deontic === 'yes', modal, passive, actor, unclear: unclear === 'yes' };
    });
}
