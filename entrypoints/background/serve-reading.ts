import { success } from '../../core/result.ts';
import { changeProtocol } from '../../platform/messaging/change-protocol.ts';
import { backgroundProtocol } from '../../platform/messaging/protocol.ts';
import { serve } from '../../platform/messaging/serve.ts';
import { bringCard, bringMargin } from '../../platform/page/activate.ts';
import { createBringing, NOTHING_BESIDE } from './bringing.ts';
import type { Control } from './control.ts';
import type { Hiding } from './hiding.ts';
import type { Marking } from './marking.ts';
import { type Recognition, readerOf } from './recognition.ts';
import type { Remembering } from './remembering.ts';

interface Means {
  readonly control: Control;
  readonly recognition: Recognition;
  readonly hiding: Hiding;
  readonly marking: Marking;
  readonly remembering: Remembering;
}

/** Answers the scripts that read pages: what stands there, how it is to look, and the scripts that show it. */
export function serveReading(
  { control, recognition, hiding, marking, remembering }: Means,
  signal: AbortSignal,
): void {
  const margins = createBringing(bringMargin);
  serve(
    changeProtocol,
    {
      'recognise-change': async ({ mark, isOnce, hasMargin, title, ...change }, asker) => {
        const url = asker.url ?? '';
        const appearance = await control.appearanceAt(asker, isOnce);
        if (appearance.mode === 'off') return success({ isOn: false, changed: null });
        // What is hidden is told by the whole text.
        if (await hiding.isAnyOn(url)) return success({ isOn: true, changed: null });
        const changed = await recognition.recogniseChange(mark, change, url, readerOf(asker));
        if (!changed.ok) return changed;
        if (!hasMargin) margins.beside(appearance, asker).answered(changed.value?.passages ?? []);
        const nodes = (changed.value?.passages ?? []).map(({ node }) => node);
        const hasNotes = await marking.isAny(url, nodes);
        void remembering.met(changed.value?.passages ?? [], title, asker);
        return success({ isOn: true, changed: changed.value, ...(hasNotes && { hasNotes }) });
      },
    },
    signal,
  );
  serve(
    backgroundProtocol,
    {
      recognise: async ({ text, isOnce, hasMargin, title }, asker) => {
        const appearance = await control.appearanceAt(asker, isOnce);
        if (appearance.mode === 'off') return success({ isOn: false, passages: [], appearance });
        const address = asker.url ?? '';
        const margin = hasMargin ? NOTHING_BESIDE : margins.beside(appearance, asker);
        const recognising = recognition.recognise(text, address, readerOf(asker), margin.found);
        const passages = await hiding.without(recognising, text, address);
        if (!passages.ok) return passages;
        margin.answered(passages.value);
        const nodes = passages.value.map(({ node }) => node);
        const hasNotes = await marking.isAny(address, nodes);
        const answer = { isOn: true, passages: passages.value, appearance, ...(hasNotes && { hasNotes }) };
        const stock = appearance.showsStock ? await recognition.stock(text, passages.value) : undefined;
        void remembering.met(passages.value, title, asker);
        return success({ ...answer, ...(stock && { stock }) });
      },
      'read-appearance': async ({ isOnce }, asker) => success(await control.appearanceAt(asker, isOnce)),
      'bring-margin': (_, asker) => margins.bring(asker),
      'bring-card': (_, { tab, frame }) => bringCard(tab, frame),
    },
    signal,
  );
}
