package org.sluice.workbench.tracker.screens;

import org.sluice.workbench.db.Database;

/**
 * The stores of this package, and the ways through them.
 *
 * @param screens the screens
 * @param screenSchemes from the operation to the screen
 * @param typeSchemes from the issue type to the screen scheme, by project
 * @param configurations the field configurations
 * @param configurationSchemes from the issue type to the field configuration, by project
 */
public record Layouts(
        AllScreens screens,
        Schemes screenSchemes,
        Schemes typeSchemes,
        FieldConfigurations configurations,
        Schemes configurationSchemes) {
    public static Layouts over(Database database) {
        return new Layouts(
                new AllScreens(database),
                Schemes.ofScreens(database),
                Schemes.ofTypes(database),
                new FieldConfigurations(database),
                Schemes.ofConfigurations(database));
    }

    /** The screen as it was set up, whatever the field configuration hides. */
    public Screen screen(long projectId, String typeId, ScreenOperation operation) {
        Scheme scheme = screenSchemes.require(typeSchemes.ofProject(projectId).to(typeId));
        long id = scheme.to(operation.name());
        return screens.byId(id).orElseThrow(() -> new IllegalStateException("There is no screen " + id));
    }

    public FieldConfiguration configuration(long projectId, String typeId) {
        long id = configurationSchemes.ofProject(projectId).to(typeId);
        return configurations
                .byId(id)
                .orElseThrow(() -> new IllegalStateException("There is no field configuration " + id));
    }

    public void forget() {
        screens.forget();
        screenSchemes.forget();
        typeSchemes.forget();
        configurations.forget();
        configurationSchemes.forget();
    }
}
