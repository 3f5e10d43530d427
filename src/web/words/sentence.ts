import type { Approximation, FactKind, FactStatus } from '../../model/fact.js';
import type { Language } from '../../model/language.js';

/** What stands before and behind the goods of a fact in its sentence. */
interface Frame {
  readonly before: string;
  readonly behind: string;
  /** Where the goods are not told. */
  readonly goods: string;
  /** At the end of the sentence. */
  readonly end: string;
}

type Frames = Readonly<Record<FactKind, Readonly<Record<FactStatus, Frame>>>>;

interface SentenceWords {
  readonly frames: Frames;
  /** The same of what the text calls a first export. */
  readonly firstFrames: Frames;
  readonly approximations: Readonly<Record<Approximation, string>>;
  readonly and: string;
  /** Between a quantity and its goods. */
  readonly of: string;
  readonly worth: string;
  readonly to: string;
  /** In the place of a destination where a sentence cannot do without. */
  readonly abroad: string;
  readonly from: string;
  readonly by: string;
  readonly onDay: string;
  readonly inTime: string;
  readonly agencies: string;
  readonly others: (count: string) => string;
}

const none = { before: '', behind: '', goods: '', end: '' };

const framesId = (first: boolean): Frames => {
  const noun = first ? 'ekspor perdana' : 'ekspor';
  const once = first ? 'pertama kali ' : '';
  const capital = first ? 'Ekspor perdana' : 'Ekspor';
  return {
    shipment: {
      realised: { ...none, before: capital },
      planned: { ...none, before: `Rencana ${noun}` },
      ended: { ...none, before: capital, end: 'berhenti' },
    },
    market: {
      realised: { ...none, goods: 'Barang', behind: `${once}dipasarkan` },
      planned: { ...none, goods: 'Barang', behind: `rencananya ${once}dipasarkan` },
      ended: { ...none, goods: 'Barang', behind: 'tidak lagi dipasarkan' },
    },
    total: {
      realised: { ...none, before: `Total ${noun}` },
      planned: { ...none, before: `Rencana total ${noun}` },
      ended: { ...none, before: `Total ${noun}`, end: 'berhenti' },
    },
  };
};

const framesEn = (first: boolean): Frames => {
  const noun = first ? 'first export' : 'export';
  const total = first ? 'total first exports' : 'total exports';
  const capital = first ? 'First export' : 'Export';
  const once = first ? ' for the first time' : '';
  return {
    shipment: {
      realised: { ...none, before: capital },
      planned: { ...none, before: `Planned ${noun}` },
      ended: { ...none, before: capital, end: 'ended' },
    },
    market: {
      realised: { ...none, goods: 'Goods', behind: `sold${once}` },
      planned: { ...none, goods: 'Goods', behind: `planned to be sold${once}` },
      ended: { ...none, goods: 'Goods', behind: 'no longer sold' },
    },
    total: {
      realised: { ...none, before: total.replace('total', 'Total') },
      planned: { ...none, before: `Planned ${total}` },
      ended: { ...none, before: total.replace('total', 'Total'), end: 'ended' },
    },
  };
};

/** The words that the sentence of a fact is made of. */
export const sentenceWords: Readonly<Record<Language, SentenceWords>> = {
  id: {
    frames: framesId(false),
    firstFrames: framesId(true),
    approximations: {
      about: 'sekitar',
      under: 'kurang dari',
      over: 'lebih dari',
      least: 'paling sedikit',
      most: 'paling banyak',
    },
    and: 'dan',
    of: '',
    worth: 'senilai',
    to: 'ke',
    abroad: 'ke luar negeri',
    from: 'dari',
    by: 'oleh',
    onDay: 'pada',
    inTime: 'pada',
    agencies: 'lembaga',
    others: (count) => `${count} lainnya`,
  },
  en: {
    frames: framesEn(false),
    firstFrames: framesEn(true),
    approximations: {
      about: 'about',
      under: 'less than',
      over: 'more than',
      least: 'at least',
      most: 'at most',
    },
    and: 'and',
    of: 'of',
    worth: 'worth',
    to: 'to',
    abroad: 'abroad',
    from: 'from',
    by: 'by',
    onDay: 'on',
    inTime: 'in',
    agencies: 'agency',
    others: (count) => `${count} others`,
  },
};
