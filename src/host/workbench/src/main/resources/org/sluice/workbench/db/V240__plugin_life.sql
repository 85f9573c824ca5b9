-- Plugins (module_key empty) and single modules that an administrator has disabled.
CREATE TABLE plugin_off (
    plugin_key VARCHAR(255) NOT NULL,
    module_key VARCHAR(255) NOT NULL,
    PRIMARY KEY (plugin_key, module_key)
);
