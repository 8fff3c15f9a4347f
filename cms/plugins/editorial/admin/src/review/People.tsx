import type { Standing } from '@lectern/shared-types';
import { Fact, Facts } from '../components/Facts';
import { DueTime } from '../components/Moment';
import { isUnderReview } from '../rules/publishing';
import { useSay } from '../words';
import { Assignment } from './Assignment';

/** Who wrote the text, who has it, and until when. */
export function People({ standing }: { standing: Standing }) {
  const say = useSay();
  const { authors, firstReviewer, secondReviewer, assignee, dueAt, isOverdue, canAssign } = standing;
  const isWaited = isUnderReview(standing.state);
  return (
    <Facts>
      {authors.length > 0 ? (
        <Fact name={say('people.authors')}>{authors.map(({ name }) => name).join(', ')}</Fact>
      ) : null}
      {firstReviewer ? <Fact name={say('people.first')}>{firstReviewer.name}</Fact> : null}
      {secondReviewer ? <Fact name={say('people.second')}>{secondReviewer.name}</Fact> : null}
      {isWaited ? <Fact name={say('people.assignee')}>{assignee?.name ?? say('people.nobody')}</Fact> : null}
      {isWaited && dueAt ? (
        <Fact name={say('people.due')}>
          <DueTime at={dueAt} isOverdue={isOverdue} />
        </Fact>
      ) : null}
      {isWaited && canAssign ? <Assignment standing={standing} /> : null}
    </Facts>
  );
}
