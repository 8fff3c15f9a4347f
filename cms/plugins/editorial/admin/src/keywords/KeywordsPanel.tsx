import { KEYWORD_UIDS } from '@lectern/shared-types';
import { type PanelComponent, textIn } from '../content-manager';
import { useSay } from '../words';
import { KeywordsOf } from './KeywordsOf';

/** Beside the edit view: what people are to find the text by, and where in the draft it stands. */
export const KeywordsPanel: PanelComponent = (view) => {
  const say = useSay();
  const address = textIn(view);
  if (!address || !KEYWORD_UIDS.some((uid) => uid === address.uid)) return null;
  return { title: say('keywords.panel'), content: <KeywordsOf address={address} /> };
};
