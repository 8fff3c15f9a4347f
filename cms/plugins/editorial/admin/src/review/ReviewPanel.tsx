import { type PanelComponent, textIn, useIsReviewed } from '../content-manager';
import { useSay } from '../words';
import { ReviewOf } from './ReviewOf';

/** Beside the edit view: where the text stands, and what its reader can do about it. */
export const ReviewPanel: PanelComponent = ({ model, document }) => {
  const say = useSay();
  const isReviewed = useIsReviewed();
  const address = textIn({ model, document });
  if (!isReviewed || !address) return null;
  return { title: say('review.title'), content: <ReviewOf address={address} document={document ?? {}} /> };
};
