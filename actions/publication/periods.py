"""The papers of a period, all made of one edition: báo cáo, Phụ lục, picture, package."""

from actions.digest import issue_of
from actions.show.stage import Paper, Stage
from documents.apart import Order
from domain.publication.names import PaperOut
from domain.publication.papers import PaperKind
from views.publication.appendix import appendix_sheet
from views.publication.chart import chart
from views.publication.report import report
from views.publication.signing import signed_by_leader


async def of_period(stage: Stage, subject: PaperOut) -> Paper:
    """Return what a paper of a period is made of."""
    tx, office, texts = stage.tx, stage.office, stage.office.texts
    period = (await tx.digests.timetable()).of_key(subject.period)
    issue = await issue_of(tx, office, period, now=stage.now)
    edition = issue.edition
    cited = await tx.plans.cited(
        {one.id: one for one in (each.task.plan for each in stage.plan.assignments)}.values()
    )
    signature = signed_by_leader(await tx.posts.all(on=stage.today), texts)

    def ordered() -> Order:
        match subject.paper:
            case PaperKind.PICTURE:
                drawn = chart(edition, office.organization, texts)
                return Order("documents.picture.drawing:draw", (drawn,))
            case PaperKind.APPENDIX:
                sheet = appendix_sheet(edition, cited, office.organization, texts)
                return Order("documents.sheet.writing:write_sheet", (sheet,))
            case _:
                words = report(
                    edition,
                    cited,
                    signature,
                    office.organization,
                    texts,
                    opening=issue.remarks.opening,
                )
                if subject.paper is PaperKind.PACKAGE:
                    return Order("documents.report.package:pack", ("bao-cao", words))
                return Order("documents.report.filling:fill", ("bao-cao", words))

    return Paper(ordered)
