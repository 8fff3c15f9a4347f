import { previewedType } from '@lectern/shared-types';
import { useRBAC } from '@strapi/strapi/admin';
import { TEXT_RIGHTS } from '../../../server/src/rules/rights';
import { type PanelComponent, textIn } from '../content-manager';
import { useSay } from '../words';
import { OpenPreview } from './OpenPreview';

/** Beside the edit view: the draft as the site would show it to somebody, for whoever may see its review. */
export const PreviewPanel: PanelComponent = ({ model, document }) => {
  const say = useSay();
  const { allowedActions } = useRBAC([{ action: TEXT_RIGHTS.read, subject: model }]);
  const type = previewedType(model);
  if (!type || !allowedActions.canSee) return null;
  const address = textIn({ model, document });
  return { title: say('preview.title'), content: <OpenPreview type={type} address={address} /> };
};
