package org.sluice.workbench.pages.workflows;

import static org.sluice.workbench.pages.route.Access.SECURE_ADMINISTRATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Page;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.pages.workflows.rules.RuleCatalogue;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.workflow.editing.RuleKind;

/** The addresses of workflows, as in Jira; all of them ask for the administrator's password again. */
public final class WorkflowRoutes {
    private final WorkflowScreen screen;
    private final RuleCatalogue catalogue;
    private final Guarded guarded;
    private final List<Route> routes = new ArrayList<>();

    private WorkflowRoutes(WorkflowScreen screen, RuleCatalogue catalogue) {
        this.screen = screen;
        this.catalogue = catalogue;
        this.guarded = new Guarded(screen, new WorkflowList(screen)::show);
    }

    public static List<Route> of(WorkflowScreen screen, WorkflowSources sources, Translations translations) {
        RuleCatalogue catalogue = new RuleCatalogue(
                screen.frame(), screen.tracker(), sources.rules(), sources.templates(), translations, sources.i18n());
        WorkflowRoutes table = new WorkflowRoutes(screen, catalogue);
        table.workflows();
        table.drafts();
        table.steps();
        table.transitions();
        table.properties("Step", true);
        table.properties("Transition", false);
        for (RuleKind kind : RuleKind.values()) {
            table.rules(kind);
        }
        table.order();
        return List.copyOf(table.routes);
    }

    private void workflows() {
        WorkflowForms forms = new WorkflowForms(screen);
        XmlPages xml = new XmlPages(screen);
        show("ListWorkflows.jspa", new WorkflowList(screen)::show);
        form("AddNewWorkflow", forms::askNew, forms::add);
        form("CloneWorkflow", forms::askCopy, forms::copy);
        form("EditWorkflow", forms::askName, forms::name);
        form("DeleteWorkflow", forms::askDelete, forms::delete);
        form("ImportWorkflowFromXml", xml::ask, xml::take);
        show("ViewWorkflowXml.jspa", xml::export);
    }

    private void drafts() {
        DraftPages drafts = new DraftPages(screen);
        StepsPage steps = new StepsPage(screen);
        act("CreateDraftWorkflow.jspa", drafts::create, steps::text);
        form("PublishDraftWorkflow", drafts::askPublish, drafts::publish);
        form("DeleteDraftWorkflow", drafts::askDiscard, drafts::discard);
    }

    private void steps() {
        StepsPage page = new StepsPage(screen);
        StepForms forms = new StepForms(screen);
        show("ViewWorkflowSteps.jspa", page::text);
        show("WorkflowDesigner.jspa", page::diagram);
        act("AddWorkflowStep.jspa", forms::add, page::text);
        form("EditWorkflowStep", forms::askChange, forms::change);
        form("AddWorkflowStatus", forms::askStatus, forms::addStatus);
        act("DeleteWorkflowStep.jspa", forms::delete, page::text);
    }

    private void transitions() {
        TransitionForms forms = new TransitionForms(screen, catalogue);
        show("ViewWorkflowTransition.jspa", transition()::show);
        form("AddWorkflowTransition", forms::askNew, forms::add);
        act("ReuseWorkflowTransition.jspa", forms::reuse, forms::askNew);
        form("EditWorkflowTransition", forms::askChange, forms::change);
        form("DeleteWorkflowTransitions", forms::askDelete, forms::delete);
    }

    private void properties(String noun, boolean ofStep) {
        PropertyPages pages = new PropertyPages(screen, ofStep);
        show("ViewWorkflow" + noun + "MetaAttributes.jspa", pages::show);
        act("AddWorkflow" + noun + "MetaAttribute.jspa", pages::add, pages::show);
        act("UpdateWorkflow" + noun + "MetaAttribute.jspa", pages::update, pages::show);
        act("DeleteWorkflow" + noun + "MetaAttribute.jspa", pages::delete, pages::show);
    }

    private void rules(RuleKind kind) {
        RulePages pages = new RulePages(screen, catalogue, kind);
        RuleDeeds deeds = new RuleDeeds(screen, catalogue);
        String name = "WorkflowTransition" + kind.action();
        form("Add" + name, pages::choose, pages::next);
        form("Add" + name + "Params", pages::input, pages::add);
        form("Edit" + name + "Params", pages::edit, pages::update);
        act("Delete" + name + ".jspa", visit -> deeds.delete(visit, kind), transition()::show);
    }

    private void order() {
        RuleDeeds deeds = new RuleDeeds(screen, catalogue);
        act("MoveWorkflowFunctionUp.jspa", visit -> deeds.move(visit, true), transition()::show);
        act("MoveWorkflowFunctionDown.jspa", visit -> deeds.move(visit, false), transition()::show);
        act("EditWorkflowTransitionConditionRelation.jspa", deeds::relation, transition()::show);
        act("NestWorkflowTransitionCondition.jspa", deeds::nest, transition()::show);
    }

    private TransitionPage transition() {
        return new TransitionPage(screen, new RuleRows(screen.frame(), catalogue));
    }

    private void show(String path, Page page) {
        routes.add(Route.get(Spot.FOLDER + path, SECURE_ADMINISTRATOR, guarded.page(page)));
    }

    private void act(String path, Page deed, BiFunction<Visit, String, Answer> again) {
        routes.add(Route.post(Spot.FOLDER + path, SECURE_ADMINISTRATOR, guarded.doing(deed, again)));
    }

    /** A form and what sending it does; a refusal shows the form again. */
    private void form(String name, BiFunction<Visit, String, Answer> ask, Page deed) {
        show(name + "!default.jspa", visit -> ask.apply(visit, ""));
        act(name + ".jspa", deed, ask);
    }
}
