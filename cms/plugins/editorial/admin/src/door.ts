/* What other plugins' screens may use of the editors' desk. */

export { deskApi, tagsOf } from './api/base';
export { DialogFrame } from './components/DialogFrame';
export { Line, Lines } from './components/Lines';
export { Moment } from './components/Moment';
export { Notice } from './components/Notice';
export { Pages } from './components/Pages';
export { type Place, SideNav, TopNav } from './components/SideNav';
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
export { WordsField } from './review/WordsField';
export { MomentPicker } from './schedule/MomentPicker';
export { saveFile } from './save-file';
