import type { NodeLevel } from '../level.ts';
import { clauseHeading, type NumberedHeading, sectionHeading } from '../numbering.ts';
import type { AuthoringProblem } from './metadata.ts';

/** A column jump inside a sentence: what stands on its two sides lies apart in the received text. */
export const COLUMN_JUMP = '‖';

/** A node as authored: a leaf has `text` (column jumps still in it), a parent has none of its own. */
export interface DraftNode {
  /** Akoma-Ntoso-like, `sec_3__cl_7__st_4`. */
  readonly eId: string;
  readonly level: NodeLevel;
  readonly line: number;
  readonly parent?: string;
  readonly number?: string;
  readonly heading?: string;
  readonly text?: string;
}

/** Lines `@name words` that stand as leaves of the document itself. */
const NAMED_LEAVES = new Set<NodeLevel>([
  'issuer',
  'subtitle',
  'date',
  'byline',
  'dateline',
  'continuation',
  'credit',
]);

/**
 * Reads `text.txt` into nodes in document order. One line is one leaf: `# ` a title, `## ` a section's heading, `### ` a
 * clause's heading, `@name words` a named leaf, `@preamble` the opening; any other line is a sentence of what stands above
 * it, and outside sections a blank line begins a new paragraph.
 */
export function readOutline(text: string): { nodes: DraftNode[]; problems: AuthoringProblem[] } {
  const outline = new Outline();
  text.split('\n').forEach((line, at) => {
    outline.read(line.trim(), at + 1);
  });
  return { nodes: outline.nodes, problems: outline.problems };
}

class Outline {
  readonly nodes: DraftNode[] = [];
  readonly problems: AuthoringProblem[] = [];
  /** The part that takes the next sentence; undefined where that sentence begins a paragraph. */
  private open: string | undefined;
  private section: string | undefined;
  private paragraphs = 0;
  private readonly sentences = new Map<string, number>();

  read(line: string, at: number): void {
    if (line === '') this.endParagraph();
    else if (line.startsWith('### ')) this.readClause(line.slice(4), at);
    else if (line.startsWith('## ')) this.readSection(line.slice(3), at);
    else if (line.startsWith('# ')) this.leaf('title', 'title', line.slice(2), at);
    else if (line.startsWith('@')) this.readNamed(line.slice(1), at);
    else this.readSentence(line, at);
  }

  private endParagraph(): void {
    if (this.open?.startsWith('p_')) this.open = undefined;
  }

  private readSection(line: string, at: number): void {
    const heading = sectionHeading(line);
    if (!heading) {
      this.problem(at, `a section's heading begins with its number, like 一、: ${line}`);
      return;
    }
    this.section = `sec_${heading.ordinal}`;
    this.parent(this.section, 'section', heading, line, at);
  }

  private readClause(line: string, at: number): void {
    const heading = clauseHeading(line);
    if (!heading || !this.section) {
      this.problem(at, `a clause stands inside a section and begins with its number, like (一): ${line}`);
      return;
    }
    this.parent(`${this.section}__cl_${heading.ordinal}`, 'clause', heading, line, at, this.section);
  }

  private parent(
    eId: string,
    level: 'section' | 'clause',
    heading: NumberedHeading,
    line: string,
    at: number,
    parent?: string,
  ): void {
    this.open = eId;
    this.nodes.push({
      eId,
      level,
      line: at,
      number: heading.number,
      heading: heading.words,
      ...(parent && { parent }),
    });
    this.leaf(`${eId}__heading`, 'heading', line, at, eId);
  }

  private readNamed(line: string, at: number): void {
    const [, name = '', words = ''] = /^(\S+)\s*(.*)$/u.exec(line) ?? [];
    if (name === 'preamble' && words === '') {
      this.open = 'preamble';
      this.expectNew('preamble', at);
      this.nodes.push({ eId: 'preamble', level: 'preamble', line: at });
    } else if (NAMED_LEAVES.has(name as NodeLevel) && words !== '') {
      this.leaf(name, name as NodeLevel, words, at);
    } else {
      this.problem(at, `no such line: @${line}`);
    }
  }

  private readSentence(line: string, at: number): void {
    if (!this.open) {
      this.paragraphs += 1;
      this.open = `p_${this.paragraphs}`;
      this.nodes.push({ eId: this.open, level: 'paragraph', line: at });
    }
    const ordinal = (this.sentences.get(this.open) ?? 0) + 1;
    this.sentences.set(this.open, ordinal);
    this.leaf(`${this.open}__st_${ordinal}`, 'sentence', line, at, this.open);
  }

  private leaf(eId: string, level: NodeLevel, text: string, line: number, parent?: string): void {
    this.expectNew(eId, line);
    this.nodes.push({ eId, level, line, text, ...(parent && { parent }) });
  }

  private expectNew(eId: string, line: number): void {
    if (this.nodes.some(node => node.eId === eId)) this.problem(line, `a second ${eId}`);
  }

  private problem(at: number, message: string): void {
    this.problems.push({ where: `:${at}`, message });
  }
}
