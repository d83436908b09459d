import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Processor } from 'unified';

/**
 * GitHub's Markdown for remark-parse without bare addresses as links: those would come as nodes that have no place in
 * the source, and every node here must have one.
 */
export function gfm(this: Processor): undefined {
  const data = this.data() as Record<string, unknown[] | undefined>;
  const micromark = (data['micromarkExtensions'] ??= []);
  const mdast = (data['fromMarkdownExtensions'] ??= []);
  micromark.push(gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem());
  mdast.push(gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown());
}
