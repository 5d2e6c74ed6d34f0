import { Component } from 'preact';
import { Label, type LabelProps } from './label.tsx';

/** So many passages that were read one after the other are drawn together. */
const BUNCH = 32;

interface Bunch {
  readonly key: string;
  readonly labels: readonly LabelProps[];
}

/** Labels in bunches: of a thousand, those are looked at whose bunch has something new. Keys stay as labels come and go. */
export function bunchesOf(labels: readonly LabelProps[]): Bunch[] {
  const bunches: { readonly of: number; readonly key: string; readonly labels: LabelProps[] }[] = [];
  const times = new Map<number, number>();
  for (const label of labels) {
    const of = Math.floor(label.passage.id / BUNCH);
    if (bunches.at(-1)?.of !== of) {
      times.set(of, (times.get(of) ?? 0) + 1);
      bunches.push({ of, key: `${of} ${times.get(of)}`, labels: [] });
    }
    bunches.at(-1)!.labels.push(label);
  }
  return bunches;
}

export class LabelBunch extends Component<Pick<Bunch, 'labels'>> {
  override shouldComponentUpdate({ labels }: Pick<Bunch, 'labels'>): boolean {
    const before = this.props.labels;
    return labels.length !== before.length || labels.some((label, at) => !isSame(label, before[at]!));
  }

  override render() {
    return this.props.labels.map(label => <SteadyLabel key={label.passage.id} {...label} />);
  }
}

/** A label that is not drawn anew where nothing about it is new. */
class SteadyLabel extends Component<LabelProps> {
  override shouldComponentUpdate(next: LabelProps): boolean {
    return !isSame(next, this.props);
  }

  override render() {
    return <Label {...this.props} />;
  }
}

function isSame(one: LabelProps, other: LabelProps): boolean {
  return (
    one.passage === other.passage &&
    one.top === other.top &&
    one.isShort === other.isShort &&
    one.side === other.side &&
    one.edge === other.edge &&
    one.width === other.width &&
    one.isCurrent === other.isCurrent &&
    one.isStop === other.isStop &&
    one.namesDocument === other.namesDocument
  );
}
