package org.sluice.workbench.jira.config;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;
import org.sluice.workbench.tracker.config.Constants;

/** Makes and removes resolutions. One that goes is replaced on the issues that have it. */
public final class JiraResolutions implements ResolutionManager {
    private final Constants constants;
    private final ConstantsManager known;

    public JiraResolutions(Constants constants, ConstantsManager known) {
        this.constants = constants;
        this.known = known;
    }

    @Override
    public Resolution createResolution(String name, String description) {
        Refused.blank("name", name);
        Refused.taken("resolution", name, known.getResolutions());
        return getResolution(constants
                .addResolution(name, description == null ? "" : description)
                .id());
    }

    @Override
    public List<Resolution> getResolutions() {
        return List.copyOf(known.getResolutions());
    }

    @Override
    public Resolution getResolution(String id) {
        return known.getResolution(id);
    }

    @Override
    public Resolution getResolutionByName(String name) {
        return getResolutions().stream()
                .filter(one -> one.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void removeResolution(String resolutionId, String newResolutionId) {
        constants.removeResolution(present(resolutionId), present(newResolutionId));
    }

    private String present(String id) {
        if (id == null || getResolution(id) == null) {
            throw new IllegalArgumentException("A resolution with the id '" + id + "' does not exist");
        }
        return id;
    }
}
