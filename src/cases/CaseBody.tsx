// The case itself, without the question where it came from: a recorded case and a preview show the same parts.
import { CostNote } from '../decisions/CostNote.tsx'
import { NextSteps } from '../decisions/NextSteps.tsx'
import { LimitBars } from '../agreements/LimitBars.tsx'
import { MeasureList } from '../agreements/MeasureList.tsx'
import { DocumentList } from '../ledger/DocumentList.tsx'
import { ItemReconciliation } from '../ledger/ItemReconciliation.tsx'
import { Correspondence } from '../messages/Correspondence.tsx'
import { DismissalsProvider } from '../messages/dismissals/Dismissals.tsx'
import { GuardsTakenOff } from '../messages/dismissals/TakenOff.tsx'
import { OriginalFiles } from '../messages/originals/OriginalFiles.tsx'
import { AnchoredLine } from '../web/anchoring/AnchoredLine.tsx'
import { CapturedPages } from '../web/captures/CapturedPages.tsx'
import { OpenCaseProvider } from '../web/OpenCase.tsx'
import { PackLink } from '../web/pack/PackLink.tsx'
import { Unread } from '../web/Unread.tsx'
import type { CaseView } from '../web/shapes.ts'
import { ClaimList } from './ClaimList.tsx'
import { MinutesForm } from './claims/MinutesForm.tsx'
import { DeadlineList } from './days/DeadlineList.tsx'
import { ExhaleNotice } from './exhale/ExhaleNotice.tsx'
import { NotOurs } from './elsewhere/NotOurs.tsx'
import { ExplainedNote } from './explained/ExplainedNote.tsx'
import { LetterList } from './drafting/LetterList.tsx'
import { MarksProvider } from './marks/Marks.tsx'
import { OurPart } from './OurPart.tsx'
import { LinkedCases } from './linking/LinkedCases.tsx'
import { ContributionList } from './people/ContributionList.tsx'
import { ReadLine } from './people/ReadLine.tsx'
import { PlacesOfCase } from './PlacesOfCase.tsx'
import { EmergencyOfCase } from './safety/EmergencyCard.tsx'
import { SaveToday } from './saveToday/SaveToday.tsx'
import { TaskOnTop } from './TaskOnTop.tsx'
import { ThreadNote } from './ThreadNote.tsx'
import '../web/styles/case.css'

export function CaseBody({ view }: { view: CaseView }) {
  return (
    <OpenCaseProvider view={view}>
      <MarksProvider caseId={view.id}>
        <DismissalsProvider caseId={view.id}>
          <EmergencyOfCase />
          <TaskOnTop />
          <GuardsTakenOff />
          <SaveToday />
          <ExhaleNotice />
          <div className="case-columns">
            <div className="case-found">
              <OurPart />
              <ClaimList />
              <LimitBars />
              <MeasureList />
            </div>
            <div className="case-said">
              <NotOurs />
              <ExplainedNote />
              <LetterList />
            </div>
            <div className="case-side">
              <NextSteps />
              <DeadlineList />
              <ItemReconciliation />
              <ThreadNote />
              <ContributionList />
              <CostNote />
              {view.id ? <MinutesForm caseId={view.id} /> : null}
              <DocumentList />
              <PackLink caseId={view.id} />
              <PlacesOfCase />
              <LinkedCases />
              <Unread problems={view.examination.problems} />
            </div>
            <div className="case-thread">
              <Correspondence />
              {view.id ? <ReadLine caseId={view.id} linked={false} /> : null}
              <OriginalFiles />
              <CapturedPages />
            </div>
          </div>
          <AnchoredLine />
        </DismissalsProvider>
      </MarksProvider>
    </OpenCaseProvider>
  )
}
