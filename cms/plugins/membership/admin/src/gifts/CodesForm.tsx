import { DialogFrame, MomentPicker, Notice } from '@lectern/cms-editorial/admin';
import { WhyField } from '../asking/AskDialog';
import { NoteField, WholeField } from '../components/Fields';
import { TargetPicker } from '../components/TargetPicker';
import { MOST } from '../rules/whole';
import { useSay } from '../words';
import type { Made } from './MakeCodes';
import { type Minting, useMinting } from './useMinting';

/** How many codes, for what and for how long. */
export function CodesForm({ onMade }: { onMade: (made: Made) => void }) {
  const say = useSay();
  const minting = useMinting(onMade);
  return (
    <DialogFrame
      title={say('codes.make')}
      confirm={say('codes.make')}
      onConfirm={() => void minting.make()}
      isBusy={minting.isMaking}
      isBlocked={!minting.isReady}
    >
      <Fields minting={minting} />
    </DialogFrame>
  );
}

function Fields({ minting: { draft, change, needsSecond } }: { minting: Minting }) {
  const say = useSay();
  const { target, count, days, mostClaims, endsAt, note, why } = draft;
  return (
    <>
      <TargetPicker value={target} onChange={(target) => change({ target })} />
      <WholeField
        label={say('codes.count')}
        hint={say('codes.count.hint')}
        max={MOST.codes}
        value={count}
        onChange={(count) => change({ count })}
      />
      <WholeField
        label={say('codes.days')}
        hint={say('codes.days.hint')}
        max={MOST.days}
        value={days}
        onChange={(days) => change({ days })}
      />
      <WholeField
        label={say('codes.most')}
        hint={say('codes.most.hint')}
        max={MOST.claims}
        value={mostClaims}
        onChange={(mostClaims) => change({ mostClaims })}
      />
      <MomentPicker label={say('codes.until')} value={endsAt} onChange={(endsAt) => change({ endsAt })} />
      {needsSecond ? <Notice tone="warning">{say('second.needed')}</Notice> : null}
      <NoteField
        label={say('gifts.note')}
        hint={say('gifts.note.hint')}
        note={note}
        setNote={(note) => change({ note })}
      />
      <WhyField why={why} setWhy={(why) => change({ why })} />
    </>
  );
}
