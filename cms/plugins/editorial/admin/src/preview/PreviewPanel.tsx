import { previewedType } from '@lectern/shared-types';
import { type PanelComponent, textIn } from '../content-manager';
import { useSay } from '../words';
import { OpenPreview } from './OpenPreview';

/** Beside the edit view: the draft as the site would show it to somebody. */
export const PreviewPanel: PanelComponent = ({ model, document }) => {
  const say = useSay();
  const type = previewedType(model);
  if (!type) return null;
  const address = textIn({ model, document });
  return { title: say('preview.title'), content: <OpenPreview type={type} address={address} /> };
};
