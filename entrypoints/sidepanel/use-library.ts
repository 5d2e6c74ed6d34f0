import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../core/policy/pack.ts';
import { createSearch, type Hit } from '../../core/policy/search.ts';
import { askLibrary } from '../../platform/messaging/ask-library.ts';
import { panelFolding } from './panel-folding.ts';

export interface KnownLibrary {
  readonly pack: Pack;
  readonly find: (words: string) => readonly Hit[];
}

/** All documents with a search over them, made when it is first asked; undefined until they are known. */
export function useLibrary(): KnownLibrary | 'failed' | undefined {
  const [pack, setPack] = useState<Pack | 'failed'>();
  useEffect(() => {
    void askLibrary().then(answer => setPack(answer.ok ? answer.value : 'failed'));
  }, []);
  return useMemo(() => (pack === undefined || pack === 'failed' ? pack : libraryOf(pack)), [pack]);
}

function libraryOf(pack: Pack): KnownLibrary {
  let search: ReturnType<typeof createSearch> | undefined;
  const find = (words: string) => {
    if (words.trim() === '') return [];
    search ??= createSearch(pack, panelFolding());
    return search.find(words);
  };
  return { pack, find };
}
