/* What other plugins' screens may use of the editors' desk. */

export { deskApi, tagsOf } from './api/base';
export { Moment } from './components/Moment';
export { Notice } from './components/Notice';
export { Pages } from './components/Pages';
export { Unavailable } from './components/Unavailable';
export { Waiting } from './components/Waiting';
export { useTypeNames } from './components/type-names';
export { useAskedPage } from './components/useAskedPage';
export { useLabel } from './components/useLabel';
export {
  type ContentManagerPlugin,
  editPath,
  type PanelComponent,
  RelativeTime,
  textIn,
} from './content-manager';
export { useFeedback } from './feedback';
