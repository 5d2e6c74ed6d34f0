import { countWork } from './count-work.ts';
import { isRequest, runtimes } from './extension-api.ts';
import { PAGE_RECORD, type PageRecord, TASK_MARK } from './page-record.ts';

/**
 * Runs in the page before the extension's own script, in its world, and notes when what happens there. It changes nothing but
 * the way of one message, which it sees go and come back.
 */
const record: PageRecord = {
  begun: 0,
  ran: 0,
  making: 0,
  busy: 0,
  longest: 0,
  characters: 0,
  passages: 0,
};
(globalThis as Record<string, unknown>)[PAGE_RECORD] = record;

/** For a trace, which shows in which task it stands. */
const mark = () => performance.mark(TASK_MARK);
mark();

/** Posted where a task is under way, it comes once that is over, the promises that it settled included. */
function afterThisTask(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    then();
    port1.close();
  };
  port2.postMessage(undefined);
}

function noteRequest(text: string): void {
  record.asked = performance.now();
  record.characters = text.length;
}

function noteAnswer(answer: unknown): void {
  const begin = performance.now();
  afterThisTask(() => noteWork(performance.now() - begin));
  if (record.answered !== undefined) return;
  record.answered = begin;
  mark();
  const { value } = (answer ?? {}) as { value?: { passages?: unknown[] } };
  record.passages = value?.passages?.length ?? 0;
  afterThisTask(() => {
    record.digested = performance.now();
  });
}

function noteWork(milliseconds: number): void {
  record.busy += milliseconds;
  record.longest = Math.max(record.longest, milliseconds);
}

// The page's own observers and timers are in another world.
const { MutationObserver: Observer, requestAnimationFrame: nextFrame } = globalThis;
countWork(mark, noteWork);

const making = performance.now();
for (const { onMessage, sendMessage } of runtimes()) void [onMessage.addListener, sendMessage];
record.making = performance.now() - making;

for (const runtime of runtimes()) {
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (...args) => {
    if (!isRequest(args[0])) return send(...args);
    if (record.asked === undefined) noteRequest((args[0] as { text: string }).text);
    const respond = args.at(-1);
    if (typeof respond === 'function') {
      args[args.length - 1] = (answer: unknown) => {
        noteAnswer(answer);
        respond(answer);
      };
      return send(...args);
    }
    return (send(...args) as Promise<unknown>).then(answer => {
      noteAnswer(answer);
      return answer;
    });
  };
}

function rootOf(host: Element): ShadowRoot | null {
  const own = (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  type Opener = { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  return own ?? (globalThis as unknown as { chrome: Opener }).chrome.dom.openOrClosedShadowRoot(host);
}

/** Notes labels once there are any, and the first frame after. */
function noteLabels(root: ShadowRoot): void {
  if (record.labelled !== undefined || !root.querySelector('[data-node][data-kind]')) return;
  record.labelled = performance.now();
  mark();
  nextFrame(() => {
    record.framed = performance.now();
    mark();
    afterThisTask(() => {
      record.painted = performance.now();
    });
  });
}

// Observers are called at the end of the task in which our element came, before anything is drawn.
new Observer((_, hosts) => {
  const host = document.querySelector('div[data-meipi]');
  const root = host && rootOf(host);
  if (!root) return;
  hosts.disconnect();
  noteLabels(root);
  new Observer(() => {
    record.labelledLast = performance.now();
    noteLabels(root);
  }).observe(root, { childList: true, subtree: true });
}).observe(document.documentElement, { childList: true });

// Last, so that the probe's own work is not taken for the extension's.
record.begun = performance.now() - record.making;
