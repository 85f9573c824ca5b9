package org.sluice.workbench.pages.administration.fields;

import static org.sluice.workbench.pages.route.Access.SECURE_ADMINISTRATOR;

import java.util.List;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.route.Page;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.tracker.Tracker;

/** The addresses of the pages about fields; all of them ask for the password again. */
public final class FieldRoutes {
    private FieldRoutes() {}

    public static List<Route> of(AdminFrame frame, Tracker tracker) {
        CustomFieldsPage fields = new CustomFieldsPage(frame, tracker);
        FieldContextsPage contexts = new FieldContextsPage(frame, tracker);
        FieldOptionsPage options = new FieldOptionsPage(contexts, tracker);
        ScreensPage screens = new ScreensPage(frame, tracker);
        ScreenPage screen = new ScreenPage(frame, tracker);
        FieldConfigurationsPage configurations = new FieldConfigurationsPage(frame, tracker);
        return List.of(
                get("ViewCustomFields.jspa", fields::list),
                get("CreateCustomField!default.jspa", fields::askNew),
                post("CreateCustomField.jspa", fields::add),
                get("DeleteCustomField!default.jspa", fields::askRemove),
                post("DeleteCustomField.jspa", fields::remove),
                get("ConfigureCustomField!default.jspa", contexts::show),
                post("EditCustomField.jspa", contexts::rename),
                post("ManageConfigurationScheme.jspa", contexts::save),
                post("ManageConfigurationScheme!remove.jspa", contexts::remove),
                post("EditCustomFieldDefaults.jspa", contexts::begin),
                post("EditCustomFieldOptions!add.jspa", options::add),
                post("EditCustomFieldOptions.jspa", options::change),
                get("ViewFieldScreens.jspa", screens::list),
                post("AddFieldScreen.jspa", screens::add),
                post("DeleteFieldScreen.jspa", screens::remove),
                get("ConfigureFieldScreen.jspa", screen::show),
                post("EditFieldScreen.jspa", screen::rename),
                post("ConfigureFieldScreen!addTab.jspa", screen::addTab),
                post("ConfigureFieldScreen!tab.jspa", screen::changeTab),
                post("ConfigureFieldScreen!addField.jspa", screen::addField),
                post("ConfigureFieldScreen!field.jspa", screen::changeField),
                get("ViewFieldLayouts.jspa", configurations::list),
                post("AddFieldLayout.jspa", configurations::add),
                post("DeleteFieldLayout.jspa", configurations::remove),
                get("ConfigureFieldLayout!default.jspa", configurations::show),
                post("ConfigureFieldLayout.jspa", configurations::change));
    }

    private static Route get(String action, Page page) {
        return Route.get("/secure/admin/" + action, SECURE_ADMINISTRATOR, page);
    }

    private static Route post(String action, Page page) {
        return Route.post("/secure/admin/" + action, SECURE_ADMINISTRATOR, page);
    }
}
