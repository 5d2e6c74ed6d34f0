import type { Background } from '../../core/match/background/background.ts';
import { documentsOf } from '../../core/match/compile-library.ts';
import { readLibrary } from '../../core/match/library-bytes.ts';
import { createMatcher, type Matcher } from '../../core/match/matcher.ts';
import { takeSteps } from '../../core/match/paced.ts';
import type { Difference, Match } from '../../core/match/passage.ts';
import { type Recognised, rematch } from '../../core/match/rematch.ts';
import { type Catalogue, createCatalogue } from '../../core/policy/catalogue.ts';
import { isTold } from '../../core/policy/difference-standing.ts';
import type { Pack } from '../../core/policy/pack.ts';
import { placeInNode } from '../../core/policy/place-in-node.ts';
import { type Result, success } from '../../core/result.ts';
import { markOfText, type TextChange, withChange } from '../../core/text/text-change.ts';
import type { DescribedNode } from '../../platform/messaging/card-protocol.ts';
import type { ChangedPassages } from '../../platform/messaging/change-protocol.ts';
import type {
  RecognisedDifference,
  RecognisedPassage,
  RecognisedStock,
} from '../../platform/messaging/protocol.ts';
import type { Origin } from '../../platform/messaging/serve.ts';
import { libraryOrigin, pack, scriptPairs } from '../../seeds/index.ts';
import { KnownTexts } from './known-texts.ts';

/** The engine over the shipped pack. */
export interface Recognition {
  readonly pack: Pack;
  /**
   * Passages of a page's text; none where a newer text of the same reader came meanwhile.
   *
   * @param address of the page that the text is of.
   * @param reader See `readerOf`.
   * @param found called as soon as it is certain that there are passages.
   */
  recognise(
    text: string,
    address: string,
    reader?: string,
    found?: () => void,
  ): Promise<Result<RecognisedPassage[]>>;
  /**
   * Passages of a text of which this is a change, by its mark; null where that text is not known any more, or a newer one of
   * the same reader came meanwhile.
   */
  recogniseChange(
    mark: number,
    change: TextChange,
    address: string,
    reader?: string,
  ): Promise<Result<ChangedPassages | null>>;
  /** A text that a reader had recognised, with all that was found in it, hidden or not; undefined where it is not known any more. */
  known(mark: number, reader: string): Recognised | undefined;
  /** The same for a text, which is matched where it is not known. */
  read(text: string, reader: string): Promise<Result<Recognised>>;
  /** What of a text is stock, its passages aside; none where nothing is recognised. */
  stock(text: string, passages: readonly RecognisedPassage[]): Promise<RecognisedStock[]>;
  describe(node: string): DescribedNode | undefined;
  catalogue(): Catalogue;
}

/** Who has texts recognised: a frame of a tab, each of which has one text at a time. */
export function readerOf({ tab, frame }: Pick<Origin, 'tab' | 'frame'>): string {
  return `${tab} ${frame}`;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the engine reads from files of the extension. */
export interface Files {
  model(): Promise<Result<Background>>;
  library(): Promise<Result<ArrayBuffer>>;
}

/** Reads the files at the first use: the browser wakes the background for messages that never need them. */
export function createRecognition(files: Files): Recognition {
  let loading: Promise<Result<Matcher>> | undefined;
  const running = new Map<string | undefined, AbortController>();
  const texts = new KnownTexts();
  let catalogue: Catalogue | undefined;
  const nodes = () => (catalogue ??= createCatalogue([pack]));
  /** Works with the matcher for a reader; undefined where a newer text of theirs came meanwhile. */
  const work = async <T>(
    reader: string | undefined,
    steps: (matcher: Matcher) => Generator<undefined, T>,
  ): Promise<Result<T | undefined>> => {
    running.get(reader)?.abort();
    const own = new AbortController();
    running.set(reader, own);
    loading ??= makeMatcher(files);
    const matcher = await loading;
    if (!matcher.ok) {
      // A model that could not be read may be read the next time.
      loading = undefined;
      return matcher;
    }
    const done = await takeSteps(steps(matcher.value), own.signal, pause, () => performance.now());
    if (running.get(reader) === own) running.delete(reader);
    return success(done);
  };
  return {
    pack,
    async recognise(text, address, reader, found) {
      const matches = await work(reader, matcher => matcher.steps(text, undefined, found));
      if (!matches.ok) return matches;
      if (matches.value) texts.keep(reader, { text, matches: matches.value, wholeLength: text.length });
      return success((matches.value ?? []).map(match => presented(match, text, address, nodes())));
    },
    async recogniseChange(mark, change, address, reader) {
      const before = texts.find(reader, mark);
      if (!before || change.end > before.text.length) return success(null);
      const text = withChange(before.text, change);
      const found = await work(reader, matcher => rematch(before, text, matcher));
      if (!found.ok) return found;
      if (!found.value) return success(null);
      const { matches, wholeLength, keptBefore, keptAfter } = found.value;
      texts.keep(reader, { text, matches, wholeLength }, mark);
      const passages = matches
        .slice(keptBefore, matches.length - keptAfter)
        .map(match => presented(match, text, address, nodes()));
      return success({ keptBefore, keptAfter, passages });
    },
    known: (mark, reader) => texts.find(reader, mark),
    async read(text, reader) {
      const known = texts.find(reader, markOfText(text));
      if (known?.text === text) return success(known);
      // Apart from what the reader has under way: this is no newer text of theirs.
      const matches = await work(`${reader} notes`, matcher => matcher.steps(text));
      if (!matches.ok) return matches;
      const recognised = { text, matches: matches.value ?? [], wholeLength: text.length };
      if (matches.value) texts.keep(reader, recognised);
      return success(recognised);
    },
    async stock(text, passages) {
      const matcher = await loading;
      if (!matcher?.ok) return [];
      const { signal } = new AbortController();
      const found = await takeSteps(matcher.value.stock(text), signal, pause, () => performance.now());
      const isApart = ({ start, end }: Span) =>
        !passages.some(passage => passage.start < end && start < passage.end);
      return (found ?? []).filter(isApart).map(({ start, end, nodes: stands }) => ({
        start,
        end,
        labels: stands.flatMap(node => nodes().label(node) ?? []),
      }));
    },
    describe: node => nodes().describe(node) as DescribedNode | undefined,
    catalogue: nodes,
  };
}

/** A library that cannot be read is compiled, which takes longer; a model cannot be made up for. */
async function makeMatcher(files: Files): Promise<Result<Matcher>> {
  const [background, bytes] = await Promise.all([files.model(), files.library()]);
  if (!background.ok) return background;
  const read = bytes.ok ? readLibrary(bytes.value, documentsOf([pack]), libraryOrigin) : bytes;
  const library = read.ok ? read.value : undefined;
  return success(createMatcher([pack], { scriptPairs, background: background.value, library }));
}

function pause(): Promise<void> {
  return new Promise(resume => setTimeout(resume));
}

function presented(
  { differences, parts, ...passage }: Match,
  text: string,
  address: string,
  nodes: Catalogue,
): RecognisedPassage {
  const isIssuer = nodes.isIssuerPage(passage.node, address);
  const words = nodes.textOf(passage.node)!;
  return {
    ...passage,
    label: nodes.label(passage.node)!,
    isIssuer,
    witness: nodes.witness(passage.node)!,
    differences: differences
      .filter(one => isTold(passage.kind, one))
      .map(one => (isIssuer ? placed(one, words, text) : { ...one })),
    parts: parts.map(({ node, source }) => ({ node, source: { ...source } })),
    targets: nodes.statedTargets(passage.node, parts),
  };
}

/** Where our wording stands is asked for only where it may be ours that is wrong. */
function placed(difference: Difference, words: string, text: string): RecognisedDifference {
  const place = placeInNode(words, difference.source, { text, ...difference.page });
  return { ...difference, ...(place && { place }) };
}
