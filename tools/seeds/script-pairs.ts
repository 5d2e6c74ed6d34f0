import type { DictGroup } from 'opencc-js/core';
import { configs } from 'opencc-js/preset';

/** OpenCC's conversions between regional forms; those that also change words (軟體 for 软件) are left out. */
const REGIONAL = ['t2tw', 'tw2t', 't2hk', 'hk2t'];

/** Forms that OpenCC does not know, each before one that it knows: of older print and of other standards. */
const OTHER_FORMS =
  '妳你祇只枱台戸户戶户淸清靑青歴历囬回廻回迴回緖绪吿告鄕乡擧举汚污塲场郞郎愼慎尙尚鬪斗鬬斗敍叙剙创劵券寃冤寕宁屛屏幷并' +
  '徧遍恠怪攷考昻昂曽曾査查栢柏氷冰涖莅畧略疎疏皐皋盌碗礟炮稉粳稺稚羢绒胷胸臝裸葢盖蘓苏虵蛇裠裙覩睹譌讹賍赃躭耽輭软' +
  '辢辣隣邻醕醇銕铁鞵鞋騐验髥髯鴈雁鵞鹅麁粗晩晚黒黑';

/** Radicals that fonts of PDF files put in place of the character they look like, where NFKC does not lead back. */
const RADICALS =
  '⺁厂⺎兀⺒巳⺛旡⺝月⺠民⺩王⺪疋⺫目⺬示⺷羊⺻聿⺼月⺽臼⻁虎⻃西⻄西⻅见⻆角⻇角⻉贝⻋车⻑长⻒长⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风' +
  '⻜飞⻝食⻞食⻟食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟';

/**
 * Characters and the one character that all forms of it fold to, by turns: of each class of forms (Traditional, Simplified, of
 * Hong Kong and Taiwan) all but that one. From OpenCC's tables (Apache-2.0). Characters that a standard writes alike in some
 * word (复 and 覆, 借 and 藉) are one class: both sides of a comparison are folded, so that merging loses next to nothing.
 */
export function scriptPairs(): string {
  const classes = new Map<string, Set<string>>();
  const plainer = [...simplifiedForms(), ...pairsIn(OTHER_FORMS), ...pairsIn(RADICALS)];
  for (const [form, other] of [...plainer, ...REGIONAL.flatMap(formsIn)]) merge(classes, form, other);
  const votes = Map.groupBy(plainer, ([, plain]) => plain);
  let pairs = '';
  for (const [character, forms] of [...classes].sort()) {
    const chosen = chooseForm(forms, form => votes.get(form)?.length ?? 0);
    if (character !== chosen) pairs += character + chosen;
  }
  return pairs;
}

/** A character and what it is simplified to in some word, once for each word. */
function simplifiedForms(): [string, string][] {
  return [...formsIn('t2s'), ...formsIn('s2t').map(([plain, form]): [string, string] => [form, plain])];
}

/** Two characters each, of the basic plane, of which OpenCC writes the second for the first in some word. */
function formsIn(conversion: string): [string, string][] {
  return entries(configs[conversion]!.conversionChain)
    .map(entry => entry.split(' ').map(side => Array.from(side)))
    .filter(([from, to]) => from!.length === to!.length)
    .flatMap(([from, to]) => from!.map((character, at): [string, string] => [character, to![at]!]))
    .filter(([one, other]) => one !== other && one.length === 1 && other.length === 1);
}

function entries(chain: readonly DictGroup[]): string[] {
  return chain.flat().flatMap(dictionary => (typeof dictionary === 'string' ? dictionary.split('|') : []));
}

function pairsIn(forms: string): [string, string][] {
  return Array.from(forms.match(/../gu) ?? [], pair => [pair.charAt(0), pair.charAt(1)]);
}

function merge(classes: Map<string, Set<string>>, one: string, other: string): void {
  const merged = classes.get(one) ?? new Set([one]);
  for (const character of classes.get(other) ?? [other]) {
    merged.add(character);
    classes.set(character, merged);
  }
  classes.set(one, merged);
}

/** The form that most words have; of several such the first in Unicode, mostly the plainer one. */
function chooseForm(forms: ReadonlySet<string>, votesFor: (form: string) => number): string {
  return [...forms].sort().reduce((best, form) => (votesFor(form) > votesFor(best) ? form : best));
}
