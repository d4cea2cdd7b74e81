/** An Azure subscription that the agent can see in a tenant. `id` is its GUID in lower case, `state` Azure's word as it came. */
export type AzureSubscription = { readonly id: string; readonly name: string; readonly state: string };
