import { partsOf, type Act, type Thing } from '../rules/actions';
import { useSay } from '../words';

/** What actions are called; those that are not known keep their own name. */
export function useActionName() {
  const say = useSay();
  const nameOf = (thing: Thing, act: Act) =>
    say('audit.action.name', { thing: say(`audit.thing.${thing}`), act: say(`audit.act.${act}`) });
  return {
    nameOf,
    nameOfAction(action: string): string {
      const parts = partsOf(action);
      if (!parts) return action;
      const name = nameOf(parts.thing, parts.act);
      return parts.isOverride ? say('audit.override', { action: name }) : name;
    },
  };
}
