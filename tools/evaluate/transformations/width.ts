import type { Transformation } from './transformation.ts';

const ASCII = /[!-~]/g;
const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '、': ',',
  '；': ';',
  '：': ':',
  '“': '"',
  '”': '"',
  '（': '(',
  '）': ')',
};

export const WIDTHS: readonly Transformation[] = [
  {
    name: 'full width',
    isLossless: true,
    applies: text => /[0-9A-Za-z%]/.test(text),
    apply: text => text.replace(ASCII, character => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  },
  {
    name: 'half width',
    isLossless: true,
    applies: text => /[，。、；：“”（）]/.test(text),
    apply: text => text.replace(/[，。、；：“”（）]/g, mark => HALF[mark]!),
  },
];
